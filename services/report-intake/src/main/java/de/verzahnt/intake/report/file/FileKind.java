package de.verzahnt.intake.report.file;

import de.verzahnt.messages.Message;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file is by its first bytes; its name and announced type are not believed. */
final class FileKind {
    private static final int LOOKED_AT = 512;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final Pattern WEB_PAGE =
            Pattern.compile("(?is)^[\\s\\u00EF\\u00BB\\u00BF]*<(?:!doctype|html|head|body|table|meta|\\?xml|!--).*");

    private static final Pattern JSON = Pattern.compile("(?s)^[\\s\\u00EF\\u00BB\\u00BF]*(?:\\[\\s*)?\\{\\s*\".*");

    private FileKind() {}

    static boolean isWorkbook(byte[] file) {
        return startsWith(file, 'P', 'K', 3, 4) || startsWith(file, 'P', 'K', 5, 6);
    }

    /** Why a file of this kind is not read, in words that help; empty for all others. */
    static Optional<Message> refusal(byte[] file) {
        if (startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of(Message.of(holds(file, ENCRYPTED) ? "intake.file-encrypted" : "intake.file-xls"));
        }
        if (startsWith(file, '%', 'P', 'D', 'F', '-') || startsWith(file, '{', '\\', 'r', 't', 'f')) {
            return Optional.of(Message.of("intake.file-document"));
        }
        String start = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (start.contains("BEGIN:VCALENDAR")) {
            return Optional.of(Message.of("intake.file-calendar"));
        }
        if (JSON.matcher(start).matches()) {
            return Optional.of(Message.of("intake.file-json"));
        }
        return WEB_PAGE.matcher(start).matches() ? Optional.of(Message.of("intake.file-html")) : Optional.empty();
    }

    private static boolean startsWith(byte[] file, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] file, byte[] wanted) {
        String all = new String(file, StandardCharsets.ISO_8859_1);
        return all.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
