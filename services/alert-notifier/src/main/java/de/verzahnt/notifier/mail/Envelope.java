package de.verzahnt.notifier.mail;

import de.verzahnt.notifier.mail.MailTemplates.Both;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Headers and form of a mail; the same mail has the same headers however often it is sent.
 *
 * @param replyTo who reads answers; empty when nobody does
 * @param domain of the list all mails of the hub belong to
 */
record Envelope(String from, String replyTo, String domain) {

    private static final Session NONE = Session.getInstance(new Properties());
    /** Whoever sorts mail by RFC 2919 finds all mails of one hub under this. */
    private static final String LIST = "hinweise.";

    private static final String CHARSET = "UTF-8";
    private static final int LONGEST_SUBJECT = 180;

    static Envelope of(MailProperties settings) {
        return new Envelope(settings.from(), settings.replyTo(), settings.domain());
    }

    ReadyMail of(DueMail mail, String mailbox, String subject, @Nullable String caseId, Both content) {
        return of(mail, mailbox, subject, caseId, content, List.of());
    }

    /** The same with entries for the recipient's calendar. */
    ReadyMail of(
            DueMail mail,
            String mailbox,
            String subject,
            @Nullable String caseId,
            Both content,
            List<CalendarFile> calendars) {
        try {
            var recipient = new InternetAddress(mailbox, true);
            var message = new NamedMessage(mail.messageId());
            message.setFrom(new InternetAddress(from, "Verzahnt", CHARSET));
            message.setRecipient(RecipientType.TO, recipient);
            message.setSubject("[Verzahnt] " + oneLine(subject), CHARSET);
            message.setSentDate(Date.from(mail.madeAt()));
            if (!replyTo.isEmpty()) {
                message.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo, true)});
            }
            message.setHeader("List-Id", "Verzahnt <" + LIST + domain + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setHeader("X-Auto-Response-Suppress", "All");
            message.setHeader("Content-Language", "de, en");
            thread(message, mail, caseId);
            message.setContent(parts(content, calendars));
            message.saveChanges();
            return new ReadyMail(message, recipient);
        } catch (MessagingException | UnsupportedEncodingException e) {
            // Without the cause: it quotes the address.
            throw new IllegalStateException("mail " + mail.mailId() + ": cannot be written, "
                    + e.getClass().getSimpleName());
        }
    }

    /** One click turns off mails of this kind (RFC 8058): only a POST to that address does. */
    static ReadyMail unsubscribable(ReadyMail mail, String address) {
        try {
            mail.message().setHeader("List-Unsubscribe", "<" + address + ">");
            mail.message().setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            return mail;
        } catch (MessagingException e) {
            throw new IllegalStateException(
                    "mail: cannot be written, " + e.getClass().getSimpleName());
        }
    }

    private static void thread(MimeMessage message, DueMail mail, @Nullable String caseId) throws MessagingException {
        if (caseId != null) {
            message.setHeader("X-Verzahnt-Case", oneLine(caseId));
        }
        if (!mail.earlier().isEmpty()) {
            message.setHeader("In-Reply-To", mail.earlier().get(mail.earlier().size() - 1));
            message.setHeader("References", String.join("\r\n ", mail.earlier()));
        }
    }

    /** A line break in a title must not become a header. */
    static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return shortened(line, LONGEST_SUBJECT);
    }

    /** At most so many UTF-16 units and an ellipsis, no character cut in two. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static MimeMultipart parts(Both content, List<CalendarFile> calendars) throws MessagingException {
        var readable = new MimeMultipart("alternative", text(content.text()), page(content.html()));
        if (calendars.isEmpty()) {
            return readable;
        }
        var body = new MimeBodyPart();
        body.setContent(readable);
        var all = new MimeMultipart("mixed", body);
        for (CalendarFile calendar : calendars) {
            all.addBodyPart(calendar.part());
        }
        return all;
    }

    private static MimeBodyPart text(String content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, CHARSET);
        return part;
    }

    private static MimeBodyPart page(String content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, "text/html; charset=" + CHARSET);
        return part;
    }

    /** Keeps the Message-ID it is given. */
    private static final class NamedMessage extends MimeMessage {

        private final String id;

        NamedMessage(String id) {
            super(NONE);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
