package de.verzahnt.systemtests.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of a request; exactly one of {@code json}, {@code text}, {@code hex} and {@code repeat} is given.
 *
 * @param json any YAML, sent as JSON
 * @param text sent as it stands
 * @param hex bytes
 * @param repeat a text that is said again and again
 * @param times how often
 * @param charset of the text; UTF-8 unless told
 * @param gzip true: compressed, whatever the headers say of it
 * @param chunked true: without an announced length
 */
record Payload(
        @Nullable Object json,
        @Nullable String text,
        @Nullable String hex,
        @Nullable String repeat,
        @Nullable Integer times,
        @Nullable String charset,
        boolean gzip,
        boolean chunked) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] LINE_END = "\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST_CHUNK = "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    byte[] bytes(UnaryOperator<String> filled) {
        byte[] plain = plain(filled);
        return gzip ? compressed(plain) : plain;
    }

    /** As it goes over the wire: with the frame of one chunk when no length is announced. */
    static List<byte[]> framed(byte[] body, boolean chunked) {
        byte[] size = Integer.toHexString(body.length).getBytes(StandardCharsets.US_ASCII);
        return chunked ? List.of(size, LINE_END, body, LINE_END, LAST_CHUNK) : List.of(body);
    }

    private byte[] plain(UnaryOperator<String> filled) {
        if (hex != null) {
            return HexFormat.of().parseHex(hex.replace(" ", ""));
        }
        if (repeat != null) {
            return repeat.repeat(times == null ? 1 : times).getBytes(StandardCharsets.UTF_8);
        }
        String words = text == null ? JSON.writeValueAsString(json) : text;
        Charset how = charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset);
        return filled.apply(words).getBytes(how);
    }

    private static byte[] compressed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return packed.toByteArray();
    }
}
