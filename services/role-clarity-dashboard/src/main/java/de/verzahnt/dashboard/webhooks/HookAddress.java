package de.verzahnt.dashboard.webhooks;

import de.verzahnt.webclient.CheckedNames;
import de.verzahnt.webclient.PublicAddresses;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which addresses webhooks may have: https, a name and no account, and a name that means public addresses. What it means is
 * asked here so that mistakes are told at once; what counts is asked again at the moment of connecting.
 */
@Component
public class HookAddress {

    private static final int LONGEST = 1_000;
    private static final int HTTPS = 443;
    private static final int FIRST_OF_USERS = 1_024;

    private final WebhookProperties settings;
    private final CheckedNames names;

    HookAddress(WebhookProperties settings, ObjectProvider<DnsResolver> resolver) {
        this.settings = settings;
        this.names = new CheckedNames(
                resolver.getIfAvailable(() -> SystemDefaultDnsResolver.INSTANCE),
                PublicAddresses::contain,
                settings.allowedHosts());
    }

    /** The address, if a webhook may have it. */
    public Optional<URI> read(String text) {
        try {
            URI address = new URI(text.strip());
            return text.length() <= LONGEST && isWellFormed(address) && isReachable(address.getHost())
                    ? Optional.of(address)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    /** Yields public addresses only, at the moment of connecting. */
    public DnsResolver names() {
        return names;
    }

    /** Whether it may be asked by how it is written. */
    public boolean isWellFormed(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        String host = address.getHost();
        return host != null
                && address.getUserInfo() == null
                && address.getFragment() == null
                && isUsualPort(address.getPort())
                && (scheme.equals("https")
                        || scheme.equals("http") && settings.allowedHosts().contains(host));
    }

    /** A port of another service, such as mail, is none of a webhook. */
    private static boolean isUsualPort(int port) {
        return port == -1 || port == HTTPS || port >= FIRST_OF_USERS;
    }

    private boolean isReachable(String host) {
        try {
            return names.resolve(host).length > 0;
        } catch (UnknownHostException nowhereOrWithin) {
            return false;
        }
    }
}
