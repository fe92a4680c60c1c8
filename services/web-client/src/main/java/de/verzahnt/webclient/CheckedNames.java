package de.verzahnt.webclient;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks names up for a connection that is about to be made, and lets it be made to public addresses only. The client
 * connects to exactly what this yields, so a name that means something else a moment later gains nothing. One address
 * that is not public spoils the name.
 */
public final class CheckedNames implements DnsResolver {
    private final DnsResolver names;
    private final Predicate<InetAddress> isPublic;
    private final Set<String> allowed;

    /**
     * Over another look-up.
     *
     * @param allowed host names that are not checked
     */
    public CheckedNames(DnsResolver names, Predicate<InetAddress> isPublic, Set<String> allowed) {
        this.names = names;
        this.isPublic = isPublic;
        this.allowed = Set.copyOf(allowed);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        boolean trusted = allowed.contains(host.toLowerCase(Locale.ROOT));
        if (!trusted && !Arrays.stream(found).allMatch(isPublic)) {
            throw new ForbiddenAddressException(host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }
}
