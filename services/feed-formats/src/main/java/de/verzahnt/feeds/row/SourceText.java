package de.verzahnt.feeds.row;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The text of bytes: by its mark, else UTF-8 if all of it is, else Windows-1252.
 *
 * @param encoding what it was read as
 */
public record SourceText(String text, String encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** The text without a mark. */
    public static SourceText of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, 3, StandardCharsets.UTF_8);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new SourceText(text, StandardCharsets.UTF_8.name());
        } catch (CharacterCodingException older) {
            return new SourceText(new String(bytes, WINDOWS), WINDOWS.name());
        }
    }

    private static SourceText marked(byte[] bytes, int mark, Charset charset) {
        return new SourceText(new String(bytes, mark, bytes.length - mark, charset), charset.name());
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
