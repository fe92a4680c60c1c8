package de.verzahnt.systemtests.browser;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** The calendar of an organisation at an address of its own; what stands in it changes when its owner changes it. */
final class PlayedCalendar implements AutoCloseable {

    private final HttpServer server;
    private volatile String events = "";

    PlayedCalendar() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", exchange -> {
            byte[] body = calendar().getBytes(StandardCharsets.UTF_8);
            try (exchange) {
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/kalender.ics";
    }

    /** From now on it holds these events. */
    void holds(String... now) {
        events = String.join("", now);
    }

    /** Every Tuesday evening. */
    static String tuesdays(String uid, String title, String description, String place) {
        return """
                BEGIN:VEVENT
                UID:%s
                DTSTAMP:20260105T080000Z
                DTSTART;TZID=Europe/Berlin:20260106T180000
                DTEND;TZID=Europe/Berlin:20260106T200000
                RRULE:FREQ=WEEKLY;BYDAY=TU
                SUMMARY:%s
                DESCRIPTION:%s
                LOCATION:%s
                END:VEVENT
                """.formatted(uid, title, description, place);
    }

    private String calendar() {
        return ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//DE\n" + events + "END:VCALENDAR\n")
                .replace("\n", "\r\n");
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
