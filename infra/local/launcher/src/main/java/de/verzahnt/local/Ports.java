package de.verzahnt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which part listens where, on the loopback address only.
 *
 * @param byPart port of each part
 * @param smtp second port of the mailbox: where it takes mails
 * @param sites where the example sites of the sample are
 */
public record Ports(Map<Part, Integer> byPart, int smtp, int sites) {

    private static final int DOCUMENTED_SMTP = 1025;
    private static final int DOCUMENTED_SITES = 8026;
    private static final int LARGEST_OFFSET = 56_000;
    private static final int FIRST_FREE = 20_000;
    private static final int FIRST_OUTGOING = 32_768;

    public Ports {
        byPart = Map.copyOf(byPart);
    }

    /** The ports of the documentation, all moved by the system property {@code hub.ports.offset}. */
    public static Ports documented() {
        int offset = offset(System.getProperty("hub.ports.offset", "0"));
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, part.defaultPort() + offset);
        }
        return new Ports(ports, DOCUMENTED_SMTP + offset, DOCUMENTED_SITES + offset);
    }

    private static int offset(String given) {
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) > LARGEST_OFFSET) {
            throw new HubProblem("HUB_PORTS_OFFSET=%s: no offset (expected: a number from 0 to %d)"
                    .formatted(given, LARGEST_OFFSET));
        }
        return Integer.parseInt(given);
    }

    /**
     * Ports that were free a moment ago, for tests. They lie below those that Linux gives to outgoing connections, so that
     * none of these takes a port before its part has started.
     */
    public static Ports free() {
        var ports = new EnumMap<Part, Integer>(Part.class);
        var held = new ArrayList<ServerSocket>();
        try {
            for (Part part : Part.values()) {
                held.add(hold());
                ports.put(part, held.get(held.size() - 1).getLocalPort());
            }
            var smtp = hold();
            held.add(smtp);
            var sites = hold();
            held.add(sites);
            for (ServerSocket socket : held) {
                socket.close();
            }
            return new Ports(ports, smtp.getLocalPort(), sites.getLocalPort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static ServerSocket hold() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_FREE, FIRST_OUTGOING);
            try {
                return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            } catch (BindException taken) {
                // Another one, then: of twelve thousand most are free.
            }
        }
    }

    /** Port of the part. */
    public int of(Part part) {
        return byPart.getOrDefault(part, part.defaultPort());
    }

    /** Says which ports are taken, and by whom, before anything is started. */
    void requireFree(Iterable<Part> parts) {
        List<String> taken = new ArrayList<>();
        for (Part part : parts) {
            addTaken(of(part), part, taken);
            if (part == Part.MAILBOX) {
                addTaken(smtp, part, taken);
            }
        }
        if (!taken.isEmpty()) {
            throw new HubProblem(String.join("\n", taken) + "\nStop it, then start again.");
        }
    }

    private static void addTaken(int port, Part part, List<String> taken) {
        if (isTaken(port)) {
            taken.add(taken(port, part.id()));
        }
    }

    /** A sentence on who has a port that something else wants. */
    static String taken(int port, String wants) {
        return "Port %d (for %s) is taken by %s.".formatted(port, wants, PortOwner.of(port));
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return false;
        } catch (IOException taken) {
            return true;
        }
    }
}
