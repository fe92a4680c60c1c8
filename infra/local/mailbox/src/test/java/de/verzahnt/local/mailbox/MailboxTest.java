package de.verzahnt.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final int KEPT = 3;

    @TempDir
    private Path folder;

    private Mailbox mailbox;

    @BeforeEach
    void open() throws IOException {
        mailbox = Mailbox.open(folder, 0, 0, KEPT);
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void anEmptyMailboxAndAFilterThatFindsNothingSaySo() throws Exception {
        assertThat(get("/").body()).contains("Noch ist keine Mail da").doesNotContain("<table>");
        assertThat(get("/?to=niemand").body()).contains("Für diesen Empfänger ist keine Mail da", "Alle Mails");
    }

    @Test
    void aBrowserThatPrefersEnglishGetsEnglish() throws Exception {
        var address = URI.create("http://localhost:" + mailbox.pagePort() + "/");
        HttpRequest english = HttpRequest.newBuilder(address)
                .header("Accept-Language", "en-GB,de;q=0.5")
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(english, BodyHandlers.ofString())
                        .body())
                .contains("<html lang=\"en\">", "There is no mail yet");
    }

    @Test
    void aMailTakenIsListedWithItsRecipientSubjectAndThread() throws Exception {
        send("Grüße aus Würselen", "<p>hallo</p>");

        assertThat(get("/api/mails?to=ki-aachen").body())
                .contains("kontakt@ki-aachen.example", "Grüße aus Würselen", "<first@hub.example>");
        assertThat(get("/").body()).contains("Grüße aus Würselen");
        assertThat(get("/api/mails?to=somebody-else").body()).isEqualTo("[]");
    }

    @Test
    void whatAMailBringsIsShownButCanDoNothing() throws Exception {
        send("<script>alert(1)</script>", "<script>alert(2)</script><p>Text</p>");

        assertThat(get("/mails/1").body()).doesNotContain("<script>").contains("iframe sandbox ");
        HttpResponse<String> html = get("/mails/1/html");
        assertThat(html.body()).contains("<p>Text</p>");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox; default-src 'none'");
    }

    @Test
    void oneMailShowsTextAndHeaderLines() throws Exception {
        send("Hinweis", "<p>hallo</p>");

        assertThat(get("/mails/1").body()).contains("nur Text", "In-Reply-To: &lt;first@hub.example&gt;");
        assertThat(get("/api/mails/1").body()).contains("\"text\":\"nur Text", "<p>hallo</p>");
    }

    @Test
    void onlyTheNewestMailsAreKept() throws Exception {
        for (int i = 1; i <= KEPT + 2; i++) {
            send("Mail " + i, "<p>hallo</p>");
        }

        assertThat(get("/api/mails").body()).doesNotContain("Mail 2").contains("Mail 3", "Mail 5");
        assertThat(get("/mails/1").statusCode()).isEqualTo(404);
    }

    @Test
    void mailsOutliveARestart() throws Exception {
        send("vor dem Neustart", "<p>hallo</p>");
        mailbox.close();
        mailbox = Mailbox.open(folder, 0, 0, KEPT);
        send("nach dem Neustart", "<p>hallo</p>");

        assertThat(get("/api/mails").body()).contains("vor dem Neustart", "nach dem Neustart", "\"id\":2");
    }

    private void send(String subject, String html) throws Exception {
        var settings = new Properties();
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("hub@hub.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("kontakt@ki-aachen.example"));
        message.setSubject(subject, "UTF-8");
        message.setHeader("In-Reply-To", "<first@hub.example>");
        var text = new MimeBodyPart();
        text.setText("nur Text", "UTF-8");
        var page = new MimeBodyPart();
        page.setContent(html, "text/html; charset=UTF-8");
        message.setContent(new MimeMultipart("alternative", text, page));
        Transport.send(message);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var address = URI.create("http://localhost:" + mailbox.pagePort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
