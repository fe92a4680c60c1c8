package de.verzahnt.dashboard.outward;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where links lead that are read outside of a browser's page.
 *
 * @param url base address of the dashboard as a browser reaches it
 */
@Validated
@ConfigurationProperties("verzahnt.dashboard")
public record HubAddress(
        @DefaultValue("http://localhost:8080") URI url) {

    /** The page of all Hinweise. */
    public String cases() {
        return base() + "/hinweise";
    }

    /** The page of one. */
    public String oneCase(String caseId) {
        return cases() + "/" + URLEncoder.encode(caseId, StandardCharsets.UTF_8);
    }

    /** Any other address of the hub, by its path. */
    public String at(String path) {
        return base() + path;
    }

    private String base() {
        return url.toString().replaceAll("/+$", "");
    }
}
