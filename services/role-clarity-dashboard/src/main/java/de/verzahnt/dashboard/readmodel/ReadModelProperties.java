package de.verzahnt.dashboard.readmodel;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the read model is kept up to date.
 *
 * @param enabled false: this instance only shows what others project
 * @param poll longest wait for new records before the projector looks at other things
 * @param batch most records in one transaction
 * @param firstPause first pause after a failure; doubles up to {@code longestPause}
 * @param standby pause between two tries to become the projector while another instance is
 */
@Validated
@ConfigurationProperties("verzahnt.read-model")
record ReadModelProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("100ms") Duration poll,
        @Positive @DefaultValue("500") int batch,
        @DefaultValue("200ms") Duration firstPause,
        @DefaultValue("10s") Duration longestPause,
        @DefaultValue("1s") Duration standby) {}
