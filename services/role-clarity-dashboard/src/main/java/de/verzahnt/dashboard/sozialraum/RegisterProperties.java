package de.verzahnt.dashboard.sozialraum;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the register is.
 *
 * @param url of organisation-register, as this service reaches it
 * @param patience how long an answer may take
 */
@Validated
@ConfigurationProperties("verzahnt.register")
record RegisterProperties(
        @DefaultValue("http://localhost:8086") URI url,
        @DefaultValue("10s") Duration patience) {}
