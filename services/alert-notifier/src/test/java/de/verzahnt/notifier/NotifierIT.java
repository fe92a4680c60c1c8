package de.verzahnt.notifier;

import static de.verzahnt.notifier.running.Hub.mailbox;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Band;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.NoticeDelivery;
import de.verzahnt.events.NoticeState;
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

/** What goes well and what the mail server may do, with one notifier that runs all the time. */
class NotifierIT extends OnAHub {

    private ConfigurableApplicationContext notifier;

    @BeforeAll
    void start() {
        notifier = hub.notifier(new MovingClock(), "postgres");
    }

    @AfterAll
    void end() {
        notifier.close();
    }

    @Test
    void aDoppelstrukturReachesBothPartiesWithItsReasonsAndTheLink() throws Exception {
        doppelstruktur("case-both", "both-ki", "both-ia");

        Taken toTheKi = oneMail("both-ki");
        String said = readable(oneMail("both-ia"));
        assertThat(said)
                .contains("Subsidiaritätshinweis", "Café both-ki", "Café both-ia", "87 %")
                .contains("Beide richten sich an dasselbe Geschlecht. Beide haben dasselbe Handlungsfeld.")
                .contains("https://hub.example/hinweise/case-both")
                .contains("Klärungszeit bis")
                .doesNotContainIgnoringCase("Verstoß");
        assertThat(toTheKi.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(toTheKi.header("X-Verzahnt-Case")).isEqualTo("case-both");
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(lastStates("case-both"))
                .containsExactlyInAnyOrder(NoticeState.SENT, NoticeState.SENT));
    }

    @Test
    void allPartiesAreToldAtTheSameRecordedMomentAndNoEventCarriesAnAddress() {
        doppelstruktur("case-moment", "moment-ki", "moment-ia");
        oneMail("moment-ia");

        await().atMost(60, SECONDS).until(() -> lastStates("case-moment").size() == 2);
        assertThat(hub.told("case-moment"))
                .extracting(NoticeDelivery::getRecordedAt)
                .containsOnly(hub.told("case-moment").get(0).getRecordedAt());
        assertThat(hub.told("case-moment").toString()).doesNotContain("@");
    }

    @Test
    void twoAgenciesSideBySideAreToldNeutrallyAndALinkIsToldToNobody() throws Exception {
        hub.provider("link-a");
        hub.provider("link-b");
        hub.publish(Say.overlap("case-link", 1, FindingClass.RELATED, "link-a", Say.line("link-b")));
        hub.provider("side-a");
        hub.provider("side-b");
        hub.publish(Say.overlap("case-side", 1, FindingClass.PARALLEL, "side-a", Say.line("side-b")));

        assertThat(readable(oneMail("side-a")))
                .contains("Abstimmungshinweis", "Trägervielfalt ist gewollt")
                .doesNotContain("Lenkungsgruppe");
        oneMail("side-b");
        assertThat(hub.mails.takenFor(mailbox("link-a"))).isEmpty();
    }

    @Test
    void aLaterMailOfACaseAnswersTheFirstOne() throws Exception {
        doppelstruktur("case-thread", "thread-ki", "thread-ia");
        Taken first = oneMail("thread-ki");

        hub.publish(Say.overlap(
                "case-thread", 2, FindingClass.DOPPELSTRUKTUR, "thread-ki", Say.line("thread-ia", Band.ZU_PRUEFEN)));

        await().atMost(60, SECONDS).until(() -> mails("thread-ki").size() == 2);
        Taken second = mails("thread-ki").get(1);
        assertThat(second.header("In-Reply-To")).isEqualTo(first.header("Message-ID"));
        assertThat(second.header("References")).isEqualTo(first.header("Message-ID"));
        assertThat(readable(second)).contains("die Einschätzung zu einem Hinweis im Hub Verzahnt hat sich geändert");
    }

    @Test
    void whoTakesTheirYesBackGetsNoMailOfItAndTheOtherSideDoes() throws Exception {
        doppelstruktur("case-undo", "undo-ki", "undo-ia");
        oneMail("undo-ki");
        CaseDecision proposal = Say.said("p", Outcome.HANDED_OVER, "undo-ki");
        CaseDecision yes = Say.said("y", Outcome.AGREED, "undo-ia");
        hub.publish(Say.saying(undo(2, List.of(), Say.settled("undo-ia")), proposal, yes));
        await().atMost(60, SECONDS).until(() -> mails("undo-ki").size() == 2);
        hub.publish(Say.saying(
                undo(3, List.of("undo-ia"), Say.line("undo-ia")),
                proposal,
                yes,
                Say.said("u", Outcome.UNDONE, "undo-ia")));

        await().atMost(60, SECONDS).until(() -> mails("undo-ki").size() == 3);
        assertThat(readable(mails("undo-ki").get(2)))
                .contains("Zurückgenommen · Monschau", "Träger undo-ia hat eine frühere Aussage zurückgenommen.");
        assertThat(mails("undo-ia")).as("the opening, and the proposal").hasSize(2);
    }

    private static OverlapCase undo(long revision, List<String> asks, CaseLine line) {
        return Say.asking(asks, "case-undo", revision, FindingClass.DOPPELSTRUKTUR, "undo-ki", line);
    }

    @Test
    void aLineThatOpensAgainIsToldToTheOneWhoseWordIsMissingAndToNobodyElse() throws Exception {
        doppelstruktur("case-again", "again-ki", "again-ia");
        oneMail("again-ki");
        oneMail("again-ia");
        hub.publish(Say.asking(
                List.of(), "case-again", 2, FindingClass.DOPPELSTRUKTUR, "again-ki", Say.settled("again-ia")));
        await().atMost(60, SECONDS)
                .until(() -> mails("again-ki").size() == 2 && mails("again-ia").size() == 2);
        hub.publish(Say.asking(
                List.of("again-ia"), "case-again", 3, FindingClass.DOPPELSTRUKTUR, "again-ki", Say.line("again-ia")));

        await().atMost(60, SECONDS).until(() -> mails("again-ia").size() == 3);
        assertThat(readable(mails("again-ia").get(2)))
                .contains("ein Hinweis im Hub Verzahnt ist wieder offen", "nur die, deren Antwort noch fehlt");
        assertThat(mails("again-ki")).hasSize(2);
    }

    @Test
    void greylistingIsOutwaited() {
        hub.mails.refuse(mailbox("grey-ki"), 451, 450);
        doppelstruktur("case-grey", "grey-ki", "grey-ia");

        oneMail("grey-ki");
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(states("case-grey", "grey-ki"))
                .endsWith(NoticeState.DEFERRED, NoticeState.DEFERRED, NoticeState.SENT));
        NoticeDelivery putOff = hub.told("case-grey").stream()
                .filter(state -> state.getState() == NoticeState.DEFERRED)
                .findFirst()
                .orElseThrow();
        assertThat(putOff.getSmtpCode()).isEqualTo(451);
        assertThat(putOff.getNextAttemptAt()).isNotNull();
    }

    @Test
    void aPermanentRefusalIsToldAndEndsWhenTheRegisterNamesAnotherMailbox() {
        hub.mails.refuse(mailbox("gone-ki"), 550);
        doppelstruktur("case-gone", "gone-ki", "gone-ia");

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(states("case-gone", "gone-ki")).endsWith(NoticeState.REFUSED));
        oneMail("gone-ia");

        hub.publish(Topics.ORGANISATION, Say.organisation("gone-ki", mailbox("gone-ki-new"), 2));
        assertThat(oneMail("gone-ki-new").header("X-Verzahnt-Case")).isEqualTo("case-gone");
        assertThat(mails("gone-ki")).isEmpty();
    }

    @Test
    void whoHasNoMailboxIsShownAndKeepsNobodyElseWaiting() {
        hub.provider("mute-ia");
        hub.publish(Topics.ORGANISATION, Say.organisation("mute-ki", "https://ki.example/kontakt", 1));
        hub.publish(Topics.AGENCY_ACTIVITY, Say.activity("mute-ki", "mute-ki", "Café"));
        hub.publish(Say.overlap("case-mute", 1, FindingClass.DOPPELSTRUKTUR, "mute-ki", Say.line("mute-ia")));

        oneMail("mute-ia");
        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(states("case-mute", "mute-ki")).endsWith(NoticeState.NO_MAILBOX));
    }

    @Test
    void twentyFiveCasesAtOnceAreOneMailThatListsThem() throws Exception {
        hub.provider("storm-ki");
        for (int i = 0; i < 25; i++) {
            hub.provider("storm-ia-" + i);
        }
        for (int i = 0; i < 25; i++) {
            hub.publish(Say.overlap(
                    "case-storm-" + i, 1, FindingClass.DOPPELSTRUKTUR, "storm-ki", Say.line("storm-ia-" + i)));
        }

        Taken digest = oneMail("storm-ki");
        assertThat(digest.message().getSubject()).isEqualTo("[Verzahnt] 25 Hinweise zur Abstimmung");
        assertThat(readable(digest))
                .contains("https://hub.example/hinweise/case-storm-0", "https://hub.example/hinweise/case-storm-24")
                .contains("Alle Hinweise: https://hub.example/hinweise");
        oneMail("storm-ia-7");
    }

    private List<NoticeState> states(String caseId, String organisation) {
        return hub.told(caseId).stream()
                .filter(state -> state.getOrganisationId().equals(organisation))
                .map(NoticeDelivery::getState)
                .toList();
    }

    private List<NoticeState> lastStates(String caseId) {
        return hub.told(caseId).stream()
                .map(NoticeDelivery::getOrganisationId)
                .distinct()
                .map(organisation -> states(caseId, organisation))
                .map(states -> states.get(states.size() - 1))
                .toList();
    }
}
