package de.verzahnt.rules.relearned;

import de.verzahnt.messages.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** From bytes that may be anything to lines that may be read: UTF-8, of bearable length, with nothing that cannot be seen. */
final class BookText {
    private static final int LONGEST_LINE = 2000;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private BookText() {}

    /** The lines; empty, with an error, when these bytes are no text or too many. */
    static Optional<List<String>> lines(byte[] bytes, BookErrors errors) {
        if (bytes.length > BookFile.MOST_BYTES) {
            String most = (BookFile.MOST_BYTES >> 20) + " MiB";
            errors.add(whole(0, bytes.length + " Bytes", Message.of("book.at-most", most)));
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            int line = (int) read.chars().filter(c -> c == '\n').count() + 1;
            String wrong = "Byte 0x%02X".formatted(bytes[in.position()] & 0xFF);
            errors.add(whole(line, wrong, Message.of("book.utf-8")));
            return Optional.empty();
        }
        return Optional.of((read.startsWith(BYTE_ORDER_MARK) ? read.substring(1) : read)
                .lines()
                .toList());
    }

    /** Whether nobody needs to be afraid of the line; else an error. */
    static boolean isFit(int line, String text, BookErrors errors) {
        if (text.length() > LONGEST_LINE) {
            errors.add(whole(line, text, Message.of("book.characters", LONGEST_LINE)));
            return false;
        }
        if (UNSEEN.matcher(text).find()) {
            errors.add(whole(line, text, Message.of("book.visible")));
            return false;
        }
        return true;
    }

    private static BookError whole(int line, String value, Message expected) {
        return new BookError("", line, "", value, expected);
    }
}
