package de.verzahnt.feeds.row;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses of the web in sources. */
public final class WebAddress {
    private static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** A page of the web, without login; empty for all else. */
    public static Optional<URI> of(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
            return web && text.length() <= LONGEST ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** The same as text, empty when it is none. */
    public static String text(String text) {
        return of(text).map(URI::toString).orElse("");
    }
}
