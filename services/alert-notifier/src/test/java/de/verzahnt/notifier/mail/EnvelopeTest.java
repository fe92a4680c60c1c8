package de.verzahnt.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.notifier.mail.MailTemplates.Both;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Envelope ENVELOPE =
            new Envelope("hinweise@hub.example", "koordination@hub.example", "hub.example");
    private static final Both CONTENT = new Both("Text", "<p>Text</p>");

    @Test
    void aLineBreakInATitleMakesNoHeader() throws Exception {
        MimeMessage message = mail("Café\r\nBcc: kontakt@other.example\u2028X: y", "c\r\nX-Evil: 1", List.of());

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getHeader("X-Evil")).isNull();
        assertThat(message.getSubject()).isEqualTo("[Verzahnt] Café Bcc: kontakt@other.example X: y");
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    @Test
    void aVeryLongTitleIsCut() throws Exception {
        assertThat(mail("x".repeat(5000), "c", List.of()).getSubject()).hasSizeLessThan(200);
    }

    @Test
    void theMailSaysThatNoPersonWroteItAndKeepsItsName() throws Exception {
        MimeMessage message = mail("Hinweis", "c1", List.of());

        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getMessageID()).isEqualTo("<c1.2.ki@hub.example>");
        assertThat(message.getHeader("X-Verzahnt-Case")).containsExactly("c1");
        assertThat(message.getHeader("References")).isNull();
    }

    @Test
    void answersGoToTheCoordinationOfficeWhereThereIsOneAndAllMailsAreOneList() throws Exception {
        MimeMessage message = mail("Hinweis", "c1", List.of());

        assertThat(message.getReplyTo()).containsExactly(new InternetAddress("koordination@hub.example"));
        assertThat(message.getHeader("List-Id")).containsExactly("Verzahnt <hinweise.hub.example>");
        assertThat(written(new Envelope("hinweise@hub.example", "", "hub.example"), "Hinweis", "c1", List.of())
                        .getHeader("Reply-To"))
                .isNull();
    }

    @Test
    void aLaterMailBelongsToTheThreadOfTheEarlierOnes() throws Exception {
        MimeMessage message = mail("Hinweis", "c1", List.of("<c1.1.ki@hub.example>", "<c1.2.ki@hub.example>"));

        assertThat(message.getHeader("In-Reply-To")).containsExactly("<c1.2.ki@hub.example>");
        assertThat(message.getHeader("References", null).split("\\s+"))
                .containsExactly("<c1.1.ki@hub.example>", "<c1.2.ki@hub.example>");
    }

    /** Written out and read again, as a mail server would see it. */
    private static MimeMessage mail(String subject, String caseId, List<String> earlier) throws Exception {
        return written(ENVELOPE, subject, caseId, earlier);
    }

    private static MimeMessage written(Envelope envelope, String subject, String caseId, List<String> earlier)
            throws Exception {
        var due = new DueMail(
                1,
                "ki",
                "<c1.2.ki@hub.example>",
                earlier,
                false,
                0,
                Instant.parse("2026-03-02T09:00:00Z"),
                null,
                "WAITING",
                null);
        var bytes = new ByteArrayOutputStream();
        envelope.of(due, "kontakt@ki.example", subject, caseId, CONTENT)
                .message()
                .writeTo(bytes);
        assertThat(bytes.toString(StandardCharsets.US_ASCII)).contains("text/plain", "text/html");
        return new MimeMessage(null, new ByteArrayInputStream(bytes.toByteArray()));
    }
}
