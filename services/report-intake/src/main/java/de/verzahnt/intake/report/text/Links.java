package de.verzahnt.intake.report.text;

import de.verzahnt.messages.Message;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Public pages: https, a host, no login in the address. */
public final class Links {
    private static final int LONGEST = 500;

    private Links() {}

    /** The address; null when missing. */
    public static @Nullable String read(String field, @Nullable String value, Errors errors) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (!isPublicPage(value.strip())) {
            errors.add(field, value, Message.of("intake.link", LONGEST));
        }
        return value.strip();
    }

    private static boolean isPublicPage(String value) {
        try {
            URI uri = new URI(value);
            return value.length() <= LONGEST
                    && "https".equalsIgnoreCase(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
