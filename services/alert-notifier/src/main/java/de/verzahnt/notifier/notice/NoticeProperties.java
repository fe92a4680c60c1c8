package de.verzahnt.notifier.notice;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When what is recorded becomes a mail.
 *
 * @param quiet a recipient's notices wait until none has come for this long, so that what comes in a burst is seen whole
 * @param stormWindow time in which notices of one recipient count together; also the longest wait
 * @param stormAbove more cases than this in the window become one mail
 * @param patience how long names and titles that have not come yet are waited for
 * @param lookBack how far before its first start the notifier still tells; older states count as told
 * @param dayWatch pause between two looks whether a day of a case has come
 * @param steeringGroups organisationId of the steering group by the key of its Kreis; where none is named, or it has no
 *     mailbox, nobody is told in its place
 */
@Validated
@ConfigurationProperties("verzahnt.notices")
public record NoticeProperties(
        @DefaultValue("3s") Duration quiet,
        @DefaultValue("10m") Duration stormWindow,
        @Positive @DefaultValue("20") int stormAbove,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("1h") Duration lookBack,
        @DefaultValue("30s") Duration dayWatch,
        @DefaultValue Map<String, String> steeringGroups) {

    public NoticeProperties {
        steeringGroups = Map.copyOf(steeringGroups);
    }
}
