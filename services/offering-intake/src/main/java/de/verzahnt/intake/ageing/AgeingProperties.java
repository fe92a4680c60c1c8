package de.verzahnt.intake.ageing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How offerings age.
 *
 * @param staleAfter time without a confirmation after which an offering is stale
 * @param askBefore so long before that, or before its last day, its organisation is asked; also the least time between two mails
 * @param grace time a stale offering still stands
 * @param every how often is looked; one instance does
 */
@Validated
@ConfigurationProperties("verzahnt.ageing")
public record AgeingProperties(
        @DefaultValue("365d") Duration staleAfter,
        @DefaultValue("14d") Duration askBefore,
        @DefaultValue("90d") Duration grace,
        @DefaultValue("1h") Duration every) {

    Ageing law() {
        return new Ageing(staleAfter, askBefore, grace);
    }
}
