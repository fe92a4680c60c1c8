package de.verzahnt.notifier.mail;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where readers open what a mail tells of.
 *
 * @param url base address of the dashboard as a browser reaches it
 */
@Validated
@ConfigurationProperties("verzahnt.dashboard")
public record DashboardProperties(
        @DefaultValue("http://localhost:8080") URI url) {

    String cases() {
        return base() + "/hinweise";
    }

    /** Where reminded organisations answer; what the address carries is good for one answer. */
    String confirmation(String token) {
        return base() + "/bestaetigung?token=" + token;
    }

    String ownOfferings() {
        return base() + "/angebote/meine";
    }

    String sources() {
        return base() + "/angebote/quellen";
    }

    /** Where an organisation says how it wants to hear of cases. */
    String settings() {
        return base() + "/benachrichtigungen";
    }

    /** Where a POST without login turns off news of the area (RFC 8058). */
    String unsubscribe(String token) {
        return base() + "/abbestellen?token=" + token;
    }

    /** The same address, which opens in this language; German is the one that opens by itself. */
    String in(Locale language, String address) {
        String english = address.contains("?") ? "&lang=en" : "?lang=en";
        return language.equals(Locale.ENGLISH) ? address + english : address;
    }

    private String base() {
        return url.toString().replaceAll("/+$", "");
    }

    String oneCase(String caseId) {
        return cases() + "/" + URLEncoder.encode(caseId, StandardCharsets.UTF_8);
    }
}
