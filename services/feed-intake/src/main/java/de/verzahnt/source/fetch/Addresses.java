package de.verzahnt.source.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses may be asked at all, by how they are written; where their names lead is checked when connecting. */
public final class Addresses {
    private static final int LONGEST = 2_000;
    private static final Set<Integer> USUAL_PORTS = Set.of(-1, 80, 443);

    private final int lowestPort;

    public Addresses(FetchProperties limits) {
        this.lowestPort = limits.lowestPort();
    }

    /** The address as people paste it; {@code webcal} is how calendars say https. */
    public Optional<URI> read(String text) {
        String pasted = text.strip().replaceFirst("(?i)^webcals?://", "https://");
        try {
            return pasted.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(new URI(pasted)).filter(this::mayBeAsked);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** Whether it is http or https, names a host, no account and no port of the system. */
    boolean mayBeAsked(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        return (scheme.equals("https") || scheme.equals("http"))
                && address.getHost() != null
                && address.getUserInfo() == null
                && (USUAL_PORTS.contains(address.getPort()) || address.getPort() >= lowestPort);
    }
}
