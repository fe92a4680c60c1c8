package de.verzahnt.webclient;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses belong to the public Internet, after the registries of special addresses of the IANA (RFC 6890) and what
 * cloud providers use for their machines. Of IPv6 only what is given out as global (2000::/3) and wraps no other address.
 */
public final class PublicAddresses {
    private static final List<AddressBlock> SPECIAL_V4 = AddressBlock.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "168.63.129.16/32",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");
    private static final AddressBlock GLOBAL_V6 = AddressBlock.of("2000::/3").get(0);
    private static final List<AddressBlock> SPECIAL_V6 =
            AddressBlock.of("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddresses() {}

    /** Whether it is one. */
    public static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet6Address) {
            return GLOBAL_V6.contains(bytes) && SPECIAL_V6.stream().noneMatch(block -> block.contains(bytes));
        }
        return SPECIAL_V4.stream().noneMatch(block -> block.contains(bytes));
    }
}
