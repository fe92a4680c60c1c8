package de.verzahnt.systemtests.access;

import de.verzahnt.systemtests.TestHub;
import de.verzahnt.systemtests.wire.Answer;
import de.verzahnt.systemtests.wire.Login;
import de.verzahnt.systemtests.wire.Wire;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Calls an endpoint as each kind of visitor. */
final class Caller {

    private static final String PAGE = "text/html";

    private final Map<Visitor, Login> logins = new EnumMap<>(Visitor.class);

    Outcome call(String service, String endpoint, Entry entry, Visitor visitor) {
        URI address = TestHub.addressOf(service);
        String[] line = endpoint.split(" ", 2);
        String method = line[0].equals("ANY") ? "GET" : line[0];
        String path =
                entry.path() == null ? line[1].replaceAll("\\{[^}]*}", "none").replace("**", "none") : entry.path();
        byte[] body = (entry.body() == null ? "" : entry.body()).getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = headers(entry, visitor);
        headers.put("Host", address.getAuthority());
        headers.put("Content-Length", String.valueOf(body.length));
        String head = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining("", method + " " + path + " HTTP/1.1\r\n", "\r\n"));
        Answer answer = Wire.send(address, List.of(head.getBytes(StandardCharsets.UTF_8), body));
        if (answer.status() == 0 || answer.status() == 500) {
            throw new IllegalStateException(
                    endpoint + " as " + visitor + ": " + answer.whole() + " (expected: an answer)");
        }
        return Outcome.of(answer);
    }

    private Map<String, String> headers(Entry entry, Visitor visitor) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Connection", "close");
        if (entry.type() != null) {
            headers.put("Content-Type", entry.type());
        }
        if (entry.bySession()) {
            headers.put("Accept", PAGE + ", text/event-stream");
        }
        String account = visitor.account();
        if (account != null && entry.bySession()) {
            headers.put(
                    "Cookie",
                    logins.computeIfAbsent(visitor, one -> new Login(TestHub.running(), account))
                            .cookie());
        } else if (account != null) {
            headers.put("Authorization", "Bearer " + TestHub.tokenOf("@" + account));
        }
        return headers;
    }
}
