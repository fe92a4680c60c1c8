package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The text of a file in UTF-8, with or without byte order mark. Any other encoding is an error that names the line of the
 * first byte that does not fit; the text is read as what it seems to be all the same, so that the rest can be checked.
 */
final class FileText {
    /** A quarter of the memory that {@code ./hub rules} has. */
    static final int MOST_BYTES = 32 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    /** In which older office programs save. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path file;
    private final Complaints complaints;

    private FileText(Path file, Complaints complaints) {
        this.file = file;
        this.complaints = complaints;
    }

    /** Empty when there is nothing to read; that is complained about. */
    static Optional<String> read(Path file, Complaints complaints) {
        return new FileText(file, complaints).read();
    }

    private Optional<String> read() {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                String most = (MOST_BYTES >> 20) + " MiB";
                return refuse("", Message.of("trial.at-most", most));
            }
            String text = decode(bytes);
            return text.isBlank() ? refuse("", Message.of("trial.header-and-rows")) : Optional.of(text);
        } catch (NoSuchFileException e) {
            return refuse("", Message.of("trial.existing-file"));
        } catch (IOException e) {
            return refuse("", Message.of("trial.readable-file"));
        }
    }

    private String decode(byte[] bytes) {
        Charset seeming = StandardCharsets.UTF_8;
        if (startsWith(bytes, 0xFF, 0xFE)) {
            seeming = StandardCharsets.UTF_16LE;
        } else if (startsWith(bytes, 0xFE, 0xFF)) {
            seeming = StandardCharsets.UTF_16BE;
        }
        int wrong = firstWrong(bytes);
        if (wrong >= 0) {
            String value = "Byte 0x%02X".formatted(bytes[wrong] & 0xFF);
            complaints.error(new Spot(file, lineOf(bytes, wrong), ""), value, Message.of("trial.utf-8"));
            seeming = seeming.equals(StandardCharsets.UTF_8) ? WINDOWS : seeming;
        }
        String text = new String(bytes, seeming);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /** The place of the first byte that is not UTF-8; -1 when all are. */
    private static int firstWrong(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isOverflow()) {
                out.clear();
            } else {
                return result.isUnderflow() ? -1 : in.position();
            }
        }
    }

    private static int lineOf(byte[] bytes, int place) {
        int line = 1;
        for (int i = 0; i < place; i++) {
            boolean endOfLine = bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
            line += endOfLine ? 1 : 0;
        }
        return line;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private Optional<String> refuse(String value, Message expected) {
        complaints.error(Spot.of(file), value, expected);
        return Optional.empty();
    }
}
