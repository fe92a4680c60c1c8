package de.verzahnt.dashboard.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.agreement.PdfFile;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PapersTest extends OnStage {

    private static final String PROPOSAL = "Beide Cafés bleiben; die Zeiten werden abgestimmt.";
    private static final String[] PAPER = {
        "revision", "1",
        "proposal", PROPOSAL,
        "facts", "Zwei Treffs im Ostviertel.",
        "finances", "Keine.",
        "involved", "Sozialamt, Stadt Aachen",
        "board0", "Integrationsrat",
        "stepday0", "2026-03-20",
        "consultation0", "HEARING",
        "board1", "Lenkungsgruppe",
        "stepday1", "2026-04-01",
        "consultation1", "DECISION"
    };
    private UUID id;
    private AgendaItem late;

    @BeforeEach
    void aMeetingThatIsOver() throws Exception {
        story.says("late", "s1", Story.AGENCY, "Wir teilen uns den Raum.");
        id = invited();
        late = only(id, ItemKind.OVERDUE);
        steering.send("/sitzungen/" + id + "/vorlage/" + late.id(), PAPER);
        steering.does(id, late, "public");
        steering.send(
                "/sitzungen/" + id + "/raum/" + late.id(),
                "result",
                "KEPT_ON_PURPOSE",
                "words",
                "=Vormittags und nachmittags.",
                "responsible",
                "Diakonie Aachen – Integrationsagentur",
                "due",
                "2026-06-30");
        steering.closes(id);
    }

    @ParameterizedTest
    @CsvSource({"einladung, de", "einladung, en", "protokoll, de", "protokoll, en", "vorlagen, de", "vorlagen, en"})
    void everySheetIsReadByScreenReaders(String sheet, String language) throws Exception {
        assertThat(pdf(sheet + ".pdf?lang=" + language).flaws()).isEmpty();
    }

    @Test
    void theInvitationHasTheAgendaWithItsReasons() throws Exception {
        assertThat(pdf("einladung.pdf").text())
                .contains("Einladung zur Sitzung am 01.04.2026", "Leitung Sozialamt, Stadt Aachen")
                .contains("2.1 Sprachcafé Ost", "Die Klärungszeit endete am 27.02.2026");
    }

    @Test
    void theInvitationOfTheKiHasNothingInternal() throws Exception {
        PdfFile sheet = PdfFile.of(steering.opens("/sitzungen/" + id + "/einladung.pdf", Steering.KI)
                .getContentAsByteArray());

        assertThat(sheet.text()).contains("2.1 Sprachcafé Ost").doesNotContain("4.1");
    }

    @Test
    void theMinutesAreADraftOfWhatWasDecidedUntilTheyAreApproved() throws Exception {
        steering.send(
                "/sitzungen/" + id + "/protokoll",
                "revision",
                "3",
                "remarks",
                "Beginn 10 Uhr.",
                "note0",
                "Die Diakonie stellt den Stand vor.");

        assertThat(pdf("protokoll.pdf").text())
                .contains("Entwurf, noch nicht genehmigt", "Beginn 10 Uhr.", "Die Diakonie stellt den Stand vor.")
                .contains("Bewusst nebeneinander", "Vormittags und nachmittags.")
                .contains("Verantwortlich: Diakonie Aachen – Integrationsagentur. Bis 30.06.2026.")
                .contains("Wie der Hinweis stand, als entschieden wurde (01.03.2026, 12:00 Uhr)");
    }

    @Test
    void thePageOfTheMinutesHasWhatWasDecidedAndAFieldForTheCourseOfEachItem() throws Exception {
        assertThat(steering.page("/sitzungen/" + id + "/protokoll", Steering.GROUP))
                .contains("Protokoll der Sitzung vom 01.04.2026", "=Vormittags und nachmittags.", "Verlauf zu TOP 2.1");
    }

    @Test
    void aPaperThatSomebodyElseWroteMeanwhileIsNotWrittenOver() throws Exception {
        UUID next = invited();
        String address =
                "/sitzungen/" + next + "/vorlage/" + only(next, ItemKind.GAP).id();
        steering.send(address, "revision", "1", "proposal", "Zuerst");

        assertThat(steering.page(address, Steering.GROUP)).contains("Zuerst");
        assertThat(steering.send(address, "revision", "1", "proposal", "Danach").getStatus())
                .isEqualTo(422);
        assertThat(only(next, ItemKind.GAP).paper().proposal()).isEqualTo("Zuerst");
    }

    @Test
    void aPaperHasTheAnatomyOfACouncilPaper() throws Exception {
        assertThat(pdf("vorlage/" + late.id() + "/vorlage.pdf").text())
                .contains("Vorlage 2026-04-01/2.1")
                .contains(
                        "Beratungsfolge",
                        "Integrationsrat 20.03.2026 Anhörung",
                        "Lenkungsgruppe 01.04.2026 Entscheidung")
                .contains("Beschlussvorschlag " + PROPOSAL, "Sachlage Zwei Treffs im Ostviertel.")
                .contains("Wir teilen uns den Raum.")
                .contains("Finanzielle Auswirkungen Keine.", "Beteiligte Stellen Sozialamt, Stadt Aachen");
    }

    @Test
    void allPapersAreOneBookletWithAPageForEach() throws Exception {
        PdfFile booklet = pdf("vorlagen.pdf");

        assertThat(booklet.pages()).isEqualTo(2);
        assertThat(booklet.text()).contains("1 / 2", "2 / 2", "Vorlage 2026-04-01/4.1");
    }

    @Test
    void theDecisionsAreATableThatRunsNothing() throws Exception {
        String table = steering.page("/sitzungen/" + id + "/beschluesse?format=csv", Steering.GROUP);

        assertThat(table)
                .contains("Sitzung;TOP;Gegenstand", "01.04.2026;2.1;Sprachcafé Ost")
                .contains("'=Vormittags und nachmittags.", "30.06.2026", "öffentlich;offen");
        assertThat(steering.opens("/sitzungen/" + id + "/beschluesse?format=xlsx", Steering.GROUP)
                        .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void thePublicPartIsOparl() throws Exception {
        JsonNode meeting = JsonMapper.shared()
                .readTree(steering.opens("/sitzungen/" + id + "/oparl.json", Steering.GROUP)
                        .getContentAsString(StandardCharsets.UTF_8));

        assertThat(meeting.path("type").asString()).isEqualTo("https://schema.oparl.org/1.1/Meeting");
        assertThat(meeting.path("start").asString()).isEqualTo("2026-04-01T10:00:00+02:00");
        assertThat(meeting.path("agendaItem")).hasSize(1);
        JsonNode item = meeting.path("agendaItem").get(0);
        assertThat(item.path("number").asString()).isEqualTo("2.1");
        assertThat(item.path("resolutionText").asString()).contains("Vormittags");
        assertThat(item.path("verzahnt:due").asString()).isEqualTo("2026-06-30");
        JsonNode paper = meeting.path("verzahnt:paper").get(0);
        assertThat(paper.path("type").asString()).isEqualTo("https://schema.oparl.org/1.1/Paper");
        assertThat(paper.path("consultation").get(0).path("role").asString()).isEqualTo("Anhörung");
        assertThat(paper.path("consultation").get(1).path("authoritative").asBoolean())
                .isTrue();
    }

    @Test
    void aPaperOfAMeetingThatIsOverIsNotRewritten() throws Exception {
        assertThat(steering.send("/sitzungen/" + id + "/vorlage/" + late.id(), "revision", "2", "proposal", "Anders")
                        .getStatus())
                .isEqualTo(422);
        assertThat(only(id, ItemKind.OVERDUE).paper().proposal()).isEqualTo(PROPOSAL);
    }

    private PdfFile pdf(String name) throws Exception {
        return PdfFile.of(
                steering.opens("/sitzungen/" + id + "/" + name, Steering.GROUP).getContentAsByteArray());
    }
}
