package de.verzahnt.local.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Reads the mails the store keeps as files. */
final class MailReader {

    static final String RECEIVED = "X-Mailbox-Received";
    static final String ENVELOPE = "X-Mailbox-To";

    private static final Session NONE = Session.getInstance(new Properties());

    private MailReader() {}

    static Mail summary(long id, Path file) throws IOException {
        return read(file, message -> summary(id, message));
    }

    static MailContent content(long id, Path file) throws IOException {
        return read(
                file,
                message -> new MailContent(
                        summary(id, message),
                        Optional.ofNullable(part(message, "text/plain")).orElse(""),
                        part(message, "text/html"),
                        Collections.list(message.getAllHeaderLines())));
    }

    private static Mail summary(long id, MimeMessage message) throws MessagingException {
        return new Mail(
                id,
                Instant.parse(Optional.ofNullable(header(message, RECEIVED)).orElse("1970-01-01T00:00:00Z")),
                List.of(Optional.ofNullable(header(message, ENVELOPE))
                        .orElse("")
                        .split(", ")),
                Optional.ofNullable(header(message, "From")).orElse(""),
                Optional.ofNullable(message.getSubject()).orElse(""),
                header(message, "Message-ID"),
                header(message, "In-Reply-To"),
                header(message, "References"),
                header(message, "X-Verzahnt-Case"));
    }

    private static @Nullable String header(MimeMessage message, String name) throws MessagingException {
        return message.getHeader(name, ", ");
    }

    private static @Nullable String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                @Nullable String found = part(parts.getBodyPart(i), type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private interface Reading<T> {
        T of(MimeMessage message) throws MessagingException, IOException;
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return reading.of(new MimeMessage(NONE, bytes));
        } catch (MessagingException unreadable) {
            throw new IOException(file + ": no mail", unreadable);
        }
    }
}
