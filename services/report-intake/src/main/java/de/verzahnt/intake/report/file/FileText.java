package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of an uploaded file. Its encoding is decided once for the whole: a byte order mark decides; without one it is
 * UTF-8 if all of it is, else Windows-1252, in which older office programs save. A file whose lines are of both is
 * neither: read as one of them, the other half would be wrong without anybody noticing.
 */
sealed interface FileText {

    /**
     * It is text.
     *
     * @param encoding what it was read as, told to the sender
     */
    record Text(String text, String encoding) implements FileText {}

    /** It is none; the error names the line. */
    record NoText(FieldError error) implements FileText {}

    /** The text of the bytes, or the line that is none. */
    static FileText of(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        boolean marked = startsWith(bytes, 0xEF, 0xBB, 0xBF);
        FileText utf8 = decoded(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
        return marked || utf8 instanceof Text ? utf8 : older(bytes);
    }

    private static FileText older(byte[] bytes) {
        Charset windows = Charset.forName("windows-1252");
        List<String> lines =
                new String(bytes, StandardCharsets.ISO_8859_1).lines().toList();
        int utf8 = 0;
        int other = 0;
        for (int i = lines.size(); i > 0; i--) {
            byte[] line = lines.get(i - 1).getBytes(StandardCharsets.ISO_8859_1);
            boolean valid = decoded(line, 0, StandardCharsets.UTF_8) instanceof Text;
            utf8 = meansUtf8(line, valid) ? i : utf8;
            other = valid ? other : i;
        }
        if (utf8 == 0) {
            return decoded(bytes, 0, windows);
        }
        String shown = new String(lines.get(other - 1).getBytes(StandardCharsets.ISO_8859_1), windows);
        return noText(other, shown, Message.of("intake.one-encoding", utf8));
    }

    /**
     * Whether somebody wrote the line as UTF-8. A sharp s before dots or a closing quotation mark of Windows-1252 looks
     * like a character of two bytes and tells nothing; an umlaut of UTF-8 tells it even beside bytes that are none.
     */
    private static boolean meansUtf8(byte[] line, boolean valid) {
        for (int i = 0; i + 1 < line.length; i++) {
            int first = line[i] & 0xFF;
            boolean continued = (line[i + 1] & 0xC0) == 0x80;
            if (continued && (valid ? first >= 0xC2 && first != 0xDF : first == 0xC3)) {
                return true;
            }
        }
        return false;
    }

    private static FileText decoded(byte[] bytes, int from, Charset charset) {
        ByteBuffer sent = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean failed = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(sent, text, true)
                .isError();
        String read = text.flip().toString();
        if (!failed) {
            return new Text(read, charset.name());
        }
        long line = (read + ".").lines().count();
        return noText(line, null, Message.of("intake.encoding"));
    }

    private static FileText noText(long line, @Nullable String value, Message expected) {
        return new NoText(new FieldError("line " + line, value, expected));
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
