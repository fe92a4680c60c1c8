package de.verzahnt.notifier.mail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How mails are sent. Where to: Spring's own {@code spring.mail.*}.
 *
 * @param enabled false: this instance records only, others send
 * @param from address mails come from; its domain is that of the Message-IDs
 * @param replyTo address of the coordination office, which reads answers; empty when nobody does
 * @param poll pause between two looks at what is due
 * @param firstRetry pause after a mail was put off (4xx) or not answered in time, doubled each time up to {@code longestRetry}
 * @param firstAway pause after the mail server was out of reach, doubled each time up to {@code longestAway}
 * @param giveUpAfter age from which on a mail that is put off again is given up and shown to the administrator
 */
@Validated
@ConfigurationProperties("verzahnt.mail")
public record MailProperties(
        @DefaultValue("true") boolean enabled,

        @NotBlank
        @Pattern(regexp = "[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}")
        @DefaultValue("hinweise@verzahnt.example")
        String from,

        @Pattern(regexp = "|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}") @DefaultValue("")
        String replyTo,

        @DefaultValue("500ms") Duration poll,
        @DefaultValue("1m") Duration firstRetry,
        @DefaultValue("1h") Duration longestRetry,
        @DefaultValue("1s") Duration firstAway,
        @DefaultValue("30s") Duration longestAway,
        @DefaultValue("5d") Duration giveUpAfter) {

    /** Whether somebody reads answers. */
    boolean answered() {
        return !replyTo.isEmpty();
    }

    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
