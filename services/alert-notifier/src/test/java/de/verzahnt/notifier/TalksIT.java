package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.Talk;
import de.verzahnt.notifier.running.MailServer.Taken;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.OnAHub;
import de.verzahnt.notifier.running.Say;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The municipal integration centre brings both sides to one table; what is asked and refused has mails of its own. */
class TalksIT extends OnAHub {
    private static final Talk TALK = new Talk(
            Instant.parse("2030-03-12T09:00:00Z"),
            Instant.parse("2030-03-12T10:30:00Z"),
            "Haus der Integration, Raum 2; zweiter Stock");

    private ConfigurableApplicationContext notifier;

    @BeforeAll
    void start() {
        hub.publish(Topics.ORGANISATION, Say.centre("centre", mailbox("centre"), "05334020"));
        notifier = hub.notifier(new MovingClock(), "postgres");
    }

    @AfterAll
    void end() {
        notifier.close();
    }

    @Test
    void anInvitationReachesBothPartiesWithAnEntryForTheirCalendarsAndIsCalledOffByAnother() throws Exception {
        doppelstruktur("case-talk", "talk-ki", "talk-ia");
        oneMail("talk-ia");
        CaseDecision invitation = Say.invited("talk-1", "centre", TALK);
        hub.publish(Say.saying(overlap("case-talk", 2, "talk"), invitation));
        twoMails("talk-ki", "talk-ia");

        Taken mail = mails("talk-ia").get(1);
        assertThat(words(mail))
                .contains("[Verzahnt] Einladung · Monschau: Café talk-ki")
                .contains(
                        "Träger centre lädt zu einem Gespräch ein: 12.03.2030, 10:00 bis 11:30 Uhr, Haus der Integration")
                .contains("entscheidet nichts");
        assertThat(calendar(mail).getContentType()).startsWith("text/calendar").contains("method=REQUEST");
        assertThat(entry(mail))
                .contains("METHOD:REQUEST", "DTSTART:20300312T090000Z", "DTEND:20300312T103000Z", "SEQUENCE:0")
                .contains("mailto:" + mailbox("centre"), "mailto:" + mailbox("talk-ia"))
                .contains("LOCATION:Haus der Integration\\, Raum 2\\; zweiter Stock")
                .contains("UID:talk-1@");
        assertThat(mails("centre", "case-talk")).as("of the opening alone").hasSize(1);

        hub.publish(Say.saying(
                overlap("case-talk", 3, "talk"), Say.undone(invitation), coordinatorUndoes("talk-2", "centre")));
        await().atMost(60, SECONDS).until(() -> mails("talk-ia").size() == 3);
        assertThat(entry(mails("talk-ia").get(2)))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1", "UID:talk-1@");
    }

    @Test
    void aQuestionAndARefusalSayWhatTheyAreInTheirSubject() throws Exception {
        doppelstruktur("case-ask", "ask-ki", "ask-ia");
        oneMail("ask-ki");
        CaseDecision question = Say.said("ask-1", Outcome.QUESTION, "ask-ia");
        hub.publish(Say.saying(overlap("case-ask", 2, "ask"), question));
        await().atMost(60, SECONDS).until(() -> mails("ask-ki").size() == 2);
        assertThat(readable(mails("ask-ki").get(1)))
                .contains("[Verzahnt] Frage · Monschau", "Träger ask-ia hat eine Frage gestellt.")
                .doesNotContain("in eigenen Worten");

        hub.publish(Say.saying(overlap("case-ask", 3, "ask"), question, Say.said("ask-2", Outcome.DECLINED, "ask-ia")));
        await().atMost(60, SECONDS).until(() -> mails("ask-ki").size() == 3);
        assertThat(readable(mails("ask-ki").get(2)))
                .contains("[Verzahnt] Abgelehnt · Monschau", "Träger ask-ia lehnt einen Vorschlag ab.");
        assertThat(mails("ask-ia")).hasSize(1);
    }

    private void twoMails(String one, String other) {
        await().atMost(60, SECONDS)
                .until(() -> mails(one).size() == 2 && mails(other).size() == 2);
    }

    private static CaseDecision coordinatorUndoes(String id, String by) {
        return CaseDecision.newBuilder(Say.invited(id, by, TALK))
                .setOutcome(Outcome.UNDONE)
                .setTalk(null)
                .build();
    }

    private static OverlapCase overlap(String caseId, long revision, String name) {
        return Say.overlap(caseId, revision, FindingClass.DOPPELSTRUKTUR, name + "-ki", Say.line(name + "-ia"));
    }

    /** Subject and plain text of a mail that has an attachment. */
    private static String words(Taken mail) throws Exception {
        var all = (Multipart) mail.message().getContent();
        var readable = (Multipart) all.getBodyPart(0).getContent();
        return mail.message().getSubject() + "\n" + readable.getBodyPart(0).getContent();
    }

    private static BodyPart calendar(Taken mail) throws Exception {
        return ((Multipart) mail.message().getContent()).getBodyPart(1);
    }

    /** The calendar file with its folded lines as one. */
    private static String entry(Taken mail) throws Exception {
        return new String(calendar(mail).getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
