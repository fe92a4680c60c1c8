package de.verzahnt.notifier.running;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import de.verzahnt.events.FindingClass;
import de.verzahnt.notifier.running.MailServer.Taken;
import jakarta.mail.Multipart;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Tests of mails that share one hub; the notifiers on it are theirs to start and end. */
@TestInstance(Lifecycle.PER_CLASS)
public abstract class OnAHub {

    protected Hub hub;

    @BeforeAll
    final void hubStarts() throws Exception {
        hub = new Hub();
    }

    @AfterAll
    final void hubEnds() throws Exception {
        hub.close();
    }

    /** A new case of these two, who have not been heard of before. */
    protected final void doppelstruktur(String caseId, String ki, String ia) {
        hub.provider(ki);
        hub.provider(ia);
        hub.publish(Say.overlap(caseId, 1, FindingClass.DOPPELSTRUKTUR, ki, Say.line(ia)));
    }

    protected final List<Taken> mails(String organisation) {
        return hub.mails.takenFor(mailbox(organisation));
    }

    /** Those that tell of this case alone. */
    protected final List<Taken> mails(String organisation, String caseId) {
        return mails(organisation).stream()
                .filter(mail -> caseId.equals(mail.header("X-Verzahnt-Case")))
                .toList();
    }

    /** Waits for the mail, and a moment longer for one too many. */
    protected final Taken oneMail(String organisation) {
        await().atMost(60, SECONDS).until(() -> !mails(organisation).isEmpty());
        await().during(Duration.ofMillis(400))
                .atMost(20, SECONDS)
                .until(() -> mails(organisation).size() == 1);
        return mails(organisation).get(0);
    }

    /** Deliveries that stand in the notifiers' database. */
    protected final long recorded(String caseId) {
        return hub.database("postgres")
                .sql("SELECT count(*) FROM delivery WHERE case_id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
    }

    /** Subject and both parts, decoded. */
    protected static String readable(Taken mail) throws Exception {
        var parts = (Multipart) mail.message().getContent();
        return mail.message().getSubject() + "\n" + parts.getBodyPart(0).getContent() + "\n"
                + parts.getBodyPart(1).getContent();
    }

    /** Waits until the notifiers know how this organisation wants to hear of cases. */
    protected final void knows(String organisation) {
        await().atMost(60, SECONDS)
                .until(() ->
                        count("SELECT count(*) FROM recipient_settings WHERE organisation_id = ?", organisation) == 1);
    }

    /** What this query counts of an organisation in the notifiers' database. */
    protected final long count(String query, String organisation) {
        return hub.database("postgres")
                .sql(query)
                .param(organisation)
                .query(Long.class)
                .single();
    }
}
