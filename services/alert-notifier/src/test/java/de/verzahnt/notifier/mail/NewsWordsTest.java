package de.verzahnt.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.Notification;
import de.verzahnt.cases.Notifications;
import de.verzahnt.cases.Outcome;
import de.verzahnt.cases.Relation;
import de.verzahnt.cases.Talk;
import de.verzahnt.cases.Telling;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.notifier.policy.Reopening;
import de.verzahnt.notifier.policy.Said;
import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the decision table that tells somebody something has words, in both languages. */
class NewsWordsTest {
    private static final MailMessages PHRASES = new MailMessages();

    @ParameterizedTest
    @EnumSource
    void whateverIsToldHasASubjectAnIntroductionANextStepAndAReason(CaseEvent event) {
        for (FindingClass findingClass : FindingClass.values()) {
            for (Relation relation : Relation.values()) {
                Notification row = Notifications.of(event, findingClass, relation);
                if (row.telling() == Telling.AT_ONCE) {
                    MailMessages.LANGUAGES.forEach(language -> {
                        NewsWords words = words(language, findingClass, news(event, row.why(), null, ""));
                        assertThat(Stream.of(
                                        words.intro(),
                                        words.next(),
                                        PHRASES.in(language).of("why." + words.why()),
                                        PHRASES.in(language).of("subject." + event),
                                        PHRASES.in(language).of("kind." + findingClass)))
                                .noneMatch(String::isEmpty);
                    });
                }
            }
        }
    }

    @Test
    void aProposalNamesWhatIsProposedAndUntilWhenAndQuotesNobody() {
        Said proposal = said(Outcome.ABSPRACHE, LocalDate.parse("2027-07-31"), false);

        assertThat(sentences(Locale.GERMAN, news(CaseEvent.PROPOSAL, "answer-missing", proposal, "")))
                .containsExactly("Träger ki schlägt vor: Absprache, gültig bis 31.07.2027.");
        assertThat(sentences(Locale.ENGLISH, news(CaseEvent.PROPOSAL, "answer-missing", proposal, "")))
                .containsExactly("Träger ki proposes: arrangement, valid until 31 July 2027.");
    }

    @Test
    void anInvitationNamesDayHoursAndPlaceOfTheTalkAsClocksInGermanyShowThem() {
        Talk talk = new Talk(
                Instant.parse("2026-07-01T08:00:00Z"), Instant.parse("2026-07-01T09:30:00Z"), "Rathaus, Raum 2");
        Said invitation = new Said(
                "d",
                Outcome.INVITED,
                "ki",
                false,
                null,
                List.of(),
                EntryStatus.NOTED,
                Set.of(),
                Instant.EPOCH,
                true,
                talk);

        assertThat(sentences(Locale.GERMAN, news(CaseEvent.INVITATION, "party", invitation, "")))
                .containsExactly(
                        "Träger ki lädt zu einem Gespräch ein: 01.07.2026, 10:00 bis 11:30 Uhr, Rathaus, Raum 2.");
    }

    @Test
    void theSteeringGroupSpeaksAsSuch() {
        Said decided = said(Outcome.DISMISSED, null, true);

        assertThat(sentences(Locale.GERMAN, news(CaseEvent.STEERING_DECISION, "party", decided, "")))
                .containsExactly("Die Lenkungsgruppe hat entschieden: keine Überschneidung.");
    }

    @ParameterizedTest
    @EnumSource
    void whateverCanBeSaidHasAName(Outcome outcome) {
        MailMessages.LANGUAGES.forEach(language -> assertThat(
                        sentences(language, news(CaseEvent.SETTLED, "party", said(outcome, null, false), "")))
                .hasSize(1));
    }

    @Test
    void whateverEndsOrOpensAgainHasAReasonInWords() {
        Stream<News> ended = Arrays.stream(ClosingReason.values())
                .filter(reason -> reason != ClosingReason.COVERED)
                .map(reason -> news(CaseEvent.CLOSED, "party", null, reason.name()));
        Stream<News> again = Arrays.stream(Reopening.values())
                .map(reason -> news(CaseEvent.REOPENED, "answer-missing", null, reason.name()));
        List<News> all = Stream.concat(ended, again).toList();

        MailMessages.LANGUAGES.forEach(language ->
                all.forEach(one -> assertThat(sentences(language, one)).hasSize(1)));
    }

    @Test
    void theCentreReadsThatItIsNoParty() {
        NewsWords words =
                words(Locale.GERMAN, FindingClass.DOPPELSTRUKTUR, news(CaseEvent.NEW, "coordinator", null, ""));

        assertThat(words.intro()).startsWith("in Ihrem Gebiet ").endsWith("Sie sind nicht Partei.");
        assertThat(words.next()).contains("im selben Moment");
    }

    private static List<String> sentences(Locale language, News news) {
        return words(language, FindingClass.DOPPELSTRUKTUR, news).sentences(id -> "Träger " + id);
    }

    private static NewsWords words(Locale language, FindingClass findingClass, News news) {
        return new NewsWords(PHRASES.in(language), List.of(news), "ki", findingClass.name());
    }

    private static News news(CaseEvent event, String why, @Nullable Said said, String reason) {
        return new News(event, List.of(), said, reason, Map.of("ki", why));
    }

    private static Said said(Outcome outcome, @Nullable LocalDate until, boolean steering) {
        return new Said(
                "d", outcome, "ki", steering, until, List.of(), EntryStatus.NOTED, Set.of(), Instant.EPOCH, null, null);
    }
}
