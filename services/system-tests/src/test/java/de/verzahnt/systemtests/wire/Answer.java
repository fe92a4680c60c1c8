package de.verzahnt.systemtests.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a service said.
 *
 * @param status of the first answer; 0 when the connection ended without one
 * @param headers lines as they came
 * @param body of the first answer, without the framing of chunks
 * @param whole everything that came back, further answers included
 */
public record Answer(int status, List<String> headers, String body, String whole) {

    private static final String END_OF_HEAD = "\r\n\r\n";
    private static final String CHUNKED = "chunked";

    /** Reads what came back, one letter a byte. */
    static Answer of(String bytes) {
        int end = bytes.indexOf(END_OF_HEAD);
        if (!bytes.startsWith("HTTP/1.") || end < 0) {
            return new Answer(0, List.of(), "", utf8(bytes));
        }
        List<String> head = Arrays.asList(bytes.substring(0, end).split("\r\n"));
        List<String> headers = head.subList(1, head.size());
        String body = bytes.substring(end + END_OF_HEAD.length());
        boolean chunked = header(headers, "Transfer-Encoding").orElse("").equalsIgnoreCase(CHUNKED);
        return new Answer(
                Integer.parseInt(head.get(0).split(" ")[1]),
                headers,
                utf8(chunked ? withoutChunks(body) : body),
                utf8(bytes));
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** The first header of this name. */
    public Optional<String> header(String name) {
        return header(headers, name);
    }

    /** How many answers came over the connection. */
    public int count() {
        return whole.split("(?m)^HTTP/1\\.1 \\d{3}", -1).length - 1;
    }

    private static Optional<String> header(List<String> headers, String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return headers.stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
                .map(line -> line.substring(start.length()).strip())
                .findFirst();
    }

    private static String withoutChunks(String framed) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < framed.length()) {
            int lineEnd = framed.indexOf("\r\n", at);
            int size = lineEnd < 0 ? 0 : Integer.parseInt(framed.substring(at, lineEnd), 16);
            if (size == 0) {
                break;
            }
            int from = lineEnd + 2;
            body.append(framed, from, Math.min(framed.length(), from + size));
            at = from + size + 2;
        }
        return body.toString();
    }
}
