package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.NoticeDelivery;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.notifier.running.MailServer.Taken;
import de.verzahnt.notifier.running.MovingClock;
import de.verzahnt.notifier.running.OnAHub;
import de.verzahnt.notifier.running.Say;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What happens to a case after its opening, and whom it concerns without being a party. */
class NewsIT extends OnAHub {
    private ConfigurableApplicationContext notifier;

    @BeforeAll
    void start() {
        hub.publish(Topics.ORGANISATION, Say.centre("centre", mailbox("centre"), "05334020"));
        hub.publish(Topics.ORGANISATION, Say.centre("far-centre", mailbox("far-centre"), "05366016"));
        notifier = hub.notifier(new MovingClock(), "postgres", "--verzahnt.mail.reply-to=koordination@hub.example");
        await().atMost(60, SECONDS)
                .until(() -> hub.database("postgres")
                                .sql("SELECT count(*) FROM known_organisation WHERE type = 'KI'")
                                .query(Long.class)
                                .single()
                        == 2);
    }

    @AfterAll
    void end() {
        notifier.close();
    }

    @Test
    void theCentreOfThePlaceHearsOfADoppelstrukturAtTheSameMomentAndReadsThatItIsNoParty() throws Exception {
        doppelstruktur("case-centre", "of-centre-ki", "of-centre-ia");

        oneMail("of-centre-ki");
        await().atMost(60, SECONDS).until(() -> mails("centre", "case-centre").size() == 1);
        assertThat(readable(mails("centre", "case-centre").get(0)))
                .contains("[Verzahnt] Neu · Monschau: Café of-centre-ki")
                .contains("in Ihrem Gebiet gibt es im Hub Verzahnt einen neuen Hinweis. Sie sind nicht Partei.")
                .contains("Café of-centre-ia", "als Kommunales Integrationszentrum des Gebiets");
        assertThat(hub.told("case-centre"))
                .extracting(NoticeDelivery::getRecordedAt)
                .containsOnly(hub.told("case-centre").get(0).getRecordedAt());
        assertThat(mails("far-centre")).isEmpty();
    }

    @Test
    void twoFreeOrganisationsSideBySideStayBetweenThemselves() {
        hub.provider("free-a");
        hub.provider("free-b");
        hub.publish(Say.overlap("case-free", 1, FindingClass.PARALLEL, "free-a", Say.line("free-b")));

        oneMail("free-a");
        oneMail("free-b");
        assertThat(mails("centre", "case-free")).isEmpty();
    }

    @Test
    void aProposalIsNamedToTheOneItAsksInTheThreadOfTheCaseWithoutAnybodysOwnWords() throws Exception {
        doppelstruktur("case-proposal", "proposal-ki", "proposal-ia");
        Taken opening = oneMail("proposal-ia");
        hub.publish(Say.saying(
                overlap("case-proposal", 2, "proposal"),
                Say.said("absprache", Outcome.ABSPRACHE, "proposal-ki", "proposal-ia")));

        await().atMost(60, SECONDS).until(() -> mails("proposal-ia").size() == 2);
        Taken mail = mails("proposal-ia").get(1);
        assertThat(mail.header("In-Reply-To")).isEqualTo(opening.header("Message-ID"));
        assertThat(mail.header("Reply-To")).isEqualTo("koordination@hub.example");
        assertThat(mail.header("List-Id")).startsWith("Verzahnt <hinweise.");
        assertThat(readable(mail))
                .contains("[Verzahnt] Vorschlag · Monschau: Café proposal-ki")
                .contains("> Träger proposal-ki schlägt vor: Absprache, gültig bis 31.07.2027.")
                .contains("Stimmen Sie zu, oder machen Sie einen anderen Vorschlag?", "Ihre Antwort noch fehlt")
                .contains("> Träger proposal-ki proposes: arrangement, valid until 31 July 2027.")
                .doesNotContain("in eigenen Worten");
        assertThat(mails("proposal-ki")).hasSize(1);
        assertThat(mails("centre", "case-proposal")).hasSize(1);
    }

    @Test
    void whatIsSettledIsToldToTheOtherSideAndToTheCentre() throws Exception {
        doppelstruktur("case-settled", "settled-ki", "settled-ia");
        oneMail("settled-ki");
        hub.publish(Say.saying(
                Say.asking(
                        List.of(),
                        "case-settled",
                        2,
                        FindingClass.DOPPELSTRUKTUR,
                        "settled-ki",
                        Say.settled("settled-ia")),
                Say.said("absprache", Outcome.ABSPRACHE, "settled-ki"),
                Say.said("yes", Outcome.AGREED, "settled-ia")));

        await().atMost(60, SECONDS)
                .until(() -> mails("settled-ki").size() == 2
                        && mails("centre", "case-settled").size() == 2);
        assertThat(readable(mails("settled-ki").get(1)))
                .contains("Entschieden · Monschau", "Träger settled-ia hat zugestimmt.")
                .contains("Es gilt: Absprache, gültig bis 31.07.2027.");
    }

    private static OverlapCase overlap(String caseId, long revision, String name) {
        return Say.overlap(caseId, revision, FindingClass.DOPPELSTRUKTUR, name + "-ki", Say.line(name + "-ia"));
    }
}
