package de.verzahnt.notifier.mail;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.notifier.mail.CaseWords.LineWords;
import de.verzahnt.notifier.mail.CaseWords.OfferingWords;
import de.verzahnt.notifier.mail.MailTemplates.Both;
import de.verzahnt.notifier.reminder.ReminderContent.Paused;
import de.verzahnt.notifier.reminder.ReminderWords.Line;
import de.verzahnt.notifier.reminder.ReminderWords.Told;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every mail says all in German and then in English, since the register knows no language of an organisation. */
class MailTemplatesTest {
    private static final DashboardProperties HUB = new DashboardProperties(URI.create("https://hub.example"));
    private static final LocalDate DAY = LocalDate.parse("2026-12-01");

    private final MailMessages phrases = new MailMessages();
    private final MailTemplates templates = new MailTemplates(phrases, settings(""), HUB);

    @Test
    void whatAsksToConfirm() {
        assertThat(asking().text())
                .startsWith("English text below.")
                .containsSubsequence(
                        "„Café <b>“",
                        "zuletzt bestätigt am 01.12.2025; bitte antworten bis 01.12.2026",
                        "https://hub.example/bestaetigung?token=t\n",
                        "https://hub.example/angebote/meine\n",
                        "“Café <b>”",
                        "last confirmed on 1 December 2025; please answer until 1 December 2026",
                        "https://hub.example/bestaetigung?token=t&lang=en\n",
                        "https://hub.example/angebote/meine?lang=en\n",
                        "Funktionspostfach von Träger A",
                        "role mailbox of Träger A")
                .doesNotContain("??");
    }

    @Test
    void everyMailLeadsToTheSettingsThatSayWhyOneGetsIt() {
        assertThat(asking().text())
                .contains(
                        "Warum bekomme ich das? Ihre Einstellungen: https://hub.example/benachrichtigungen\n",
                        "Why do I get this? Your settings: https://hub.example/benachrichtigungen?lang=en");
    }

    @Test
    void thePageSaysTheSameEscaped() {
        assertThat(asking().html())
                .containsSubsequence(
                        "<div lang=\"de\">",
                        "Café &lt;b&gt;",
                        "token=t\"",
                        "<div lang=\"en\">",
                        "Café &lt;b&gt;",
                        "token=t&amp;lang=en\"")
                .doesNotContain("<b>", "??");
    }

    @Test
    void whatTellsOfAPausedSource() {
        Told told = new Told(List.of(), new Paused("Kalender {0}", 5, "Der Server antwortet nicht."), null);

        Both mail = templates.both(
                "quelle",
                "Quelle ruht",
                "Träger A",
                language -> Map.of("told", told, "link", HUB.in(language, HUB.sources())));

        assertThat(mail.text())
                .containsSubsequence(
                        "„Kalender {0}“ ließ sich 5-mal", "Zuletzt: Der Server antwortet nicht.", "“Kalender {0}”")
                .contains("could not be read 5 times in a row", "in German: Der Server antwortet nicht.")
                .doesNotContain("??");
    }

    @Test
    void whatTellsOfOneNoticeAndOfMany() {
        Both one = templates.both("hinweis", "Hinweis", "Träger A", language -> Map.of("words", words(language)));
        Both many = templates.both(
                "mehrere",
                "2 Hinweise",
                "Träger A",
                language -> Map.of(
                        "cases",
                        List.of(words(language), words(language)),
                        "area",
                        false,
                        "list",
                        HUB.in(language, HUB.cases())));

        assertThat(one.text())
                .containsSubsequence(
                        "Übereinstimmung 87 % (deutlich).", "Zum Hinweis: https://hub.example/hinweise/c1\n")
                .containsSubsequence("Match 87 % (clear).", "To the notice: https://hub.example/hinweise/c1?lang=en\n");
        assertThat(many.text())
                .containsSubsequence("in kurzer Zeit 2 Hinweise", "Alle Hinweise: https://hub.example/hinweise\n")
                .containsSubsequence(
                        "2 notices about your offerings", "All notices: https://hub.example/hinweise?lang=en");
        assertThat(one.text() + one.html() + many.text() + many.html()).doesNotContain("??");
    }

    @Test
    void everyMailOfANoticeSaysWhatHasHappenedAndWhyOneGetsIt() {
        Both one = templates.both("hinweis", "Hinweis", "Träger A", language -> Map.of("words", words(language)));

        assertThat(one.text())
                .containsSubsequence(
                        "> Träger A hat Stellung genommen.",
                        "weil es um Ihr Angebot geht",
                        "> Träger A has made a statement.");
        assertThat(one.html()).contains("<li>Träger A hat Stellung genommen.</li>", "weil es um Ihr Angebot geht");
    }

    @Test
    void whereSomebodyReadsAnswersTheMailSaysSo() {
        MailTemplates answered = new MailTemplates(phrases, settings("koordination@hub.example"), HUB);

        assertThat(answered.both("hinweis", "Hinweis", "Träger A", language -> Map.of("words", words(language)))
                        .text())
                .contains("Antworten auf diese Mail gehen an die Koordinierungsstelle; bitte")
                .contains("Answers to this mail go to the coordination office; please");
        assertThat(asking().text()).contains("Antworten auf diese Mail liest niemand.");
    }

    private static MailProperties settings(String replyTo) {
        Duration some = Duration.ofSeconds(1);
        return new MailProperties(true, "hinweise@hub.example", replyTo, some, some, some, some, some, some);
    }

    private Both asking() {
        Told told = new Told(List.of(new Line("Café <b>", DAY.minusYears(1), DAY, false)), null, "t");
        return templates.both(
                "bestaetigen",
                "Stimmt das noch?",
                "Träger A",
                language -> Map.of(
                        "told", told,
                        "day", phrases.in(language).of("day"),
                        "own", HUB.in(language, HUB.ownOfferings()),
                        "link", HUB.in(language, HUB.confirmation("t"))));
    }

    private CaseWords words(Locale language) {
        Phrases said = phrases.in(language);
        OfferingWords cafe = new OfferingWords("Café", "Träger A");
        return new CaseWords(
                "subject",
                said.of("kind.DOPPELSTRUKTUR"),
                said.of("intro.NEW.DOPPELSTRUKTUR"),
                List.of(said.filled("said.STATEMENT", "Träger A")),
                said.of("side.anchor"),
                cafe,
                said.of("side.line"),
                List.of(new LineWords(
                        cafe,
                        said.filled("case.match", 87, said.of("band.HINWEIS")),
                        said.sentences(List.of("FIELD.SAME")))),
                said.of("question.DOPPELSTRUKTUR"),
                null,
                said.of("why.own-offering"),
                HUB.in(language, HUB.oneCase("c1")));
    }
}
