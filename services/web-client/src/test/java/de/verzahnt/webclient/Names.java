package de.verzahnt.webclient;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.apache.hc.client5.http.DnsResolver;

/** Names that mean what a test says; asked again they may mean something else. The last meaning stays. */
public final class Names implements DnsResolver {
    private final Map<String, Deque<String>> meanings = new HashMap<>();

    /** A name and its addresses, one for each time it is asked. */
    public Names means(String name, String... addresses) {
        meanings.put(name, new ArrayDeque<>(Arrays.asList(addresses)));
        return this;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        Deque<String> left = meanings.get(host);
        if (left == null) {
            return InetAddress.getAllByName(host);
        }
        String now = left.size() > 1 ? left.removeFirst() : left.getFirst();
        return InetAddress.getAllByName(now);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
