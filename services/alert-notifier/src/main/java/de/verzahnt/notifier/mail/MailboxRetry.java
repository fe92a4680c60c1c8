package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.feed.KnownOrganisations.MailboxChanged;
import de.verzahnt.notifier.feed.SettingsChanged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A corrected mailbox in the register sends what could not be delivered before, as far as it is still news. */
@Component
class MailboxRetry {

    private static final Duration STILL_NEWS = Duration.ofDays(14);

    private final Mails mails;
    private final Clock clock;

    MailboxRetry(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    /** Quiet hours may be over, or a deputy may have a mailbox. */
    @EventListener
    void settingsChanged(SettingsChanged change) {
        Instant now = clock.instant();
        mails.wakeUp(change.organisationId(), now);
        mails.tryAgain(change.organisationId(), now.minus(STILL_NEWS), now);
    }

    @EventListener
    void mailboxChanged(MailboxChanged change) {
        Instant now = clock.instant();
        mails.tryAgain(change.organisationId(), now.minus(STILL_NEWS), now);
    }
}
