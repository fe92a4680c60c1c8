package de.verzahnt.systemtests.hostile;

import de.verzahnt.systemtests.TestHub;
import de.verzahnt.systemtests.wire.Answer;
import de.verzahnt.systemtests.wire.Wire;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns an attack into bytes and sends them. */
final class Attacker {

    private static final String SESSION = "session:";
    private static final String FORGED = "forged:";

    private final Stage stage;

    Attacker(Stage stage) {
        this.stage = stage;
    }

    Answer send(Attack attack, String part) {
        URI to = TestHub.addressOf(part);
        String raw = attack.raw();
        if (raw != null) {
            String text = stage.filled(raw).replace("\\r\\n", "\r\n").replace("${host}", to.getAuthority());
            return Wire.send(to, List.of(text.getBytes(StandardCharsets.UTF_8)));
        }
        Payload payload = attack.payload();
        byte[] body = payload == null ? new byte[0] : payload.bytes(stage::filled);
        boolean chunked = payload != null && payload.chunked();
        List<byte[]> parts = new ArrayList<>();
        parts.add(head(attack, to, headers(attack, to, body.length)).getBytes(StandardCharsets.UTF_8));
        if (payload != null) {
            parts.addAll(Payload.framed(body, chunked));
        }
        return Wire.send(to, parts);
    }

    private String head(Attack attack, URI to, Map<String, String> headers) {
        String line = attack.method() + " " + stage.filled(attack.path()).replace(" ", "%20") + " HTTP/1.1\r\n";
        return headers.entrySet().stream()
                        .filter(header -> !header.getValue().isEmpty())
                        .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                        .collect(Collectors.joining("", line, ""))
                + "\r\n";
    }

    private Map<String, String> headers(Attack attack, URI to, int length) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Host", to.getAuthority());
        headers.put("Connection", "close");
        headers.putAll(credentials(attack.as()));
        Payload payload = attack.payload();
        if (payload != null) {
            headers.put("Content-Type", "application/json");
            headers.put(
                    payload.chunked() ? "Transfer-Encoding" : "Content-Length",
                    payload.chunked() ? "chunked" : String.valueOf(length));
        }
        attack.headers().forEach((name, value) -> headers.put(name, stage.filled(value)));
        return headers;
    }

    private Map<String, String> credentials(@Nullable String as) {
        if (as == null) {
            return Map.of();
        }
        if (as.startsWith(SESSION)) {
            return Map.of("Cookie", stage.login(as.substring(SESSION.length())).cookie());
        }
        String token =
                as.startsWith(FORGED) ? stage.forged().token(as.substring(FORGED.length())) : TestHub.tokenOf(as);
        return Map.of("Authorization", "Bearer " + token);
    }
}
