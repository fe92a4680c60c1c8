package de.verzahnt.rules.signal;

import static de.verzahnt.rules.AnOffering.TODAY;
import static de.verzahnt.rules.AnOffering.free;
import static de.verzahnt.rules.AnOffering.publicBody;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Weight;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleHintsTest {
    private final RoleHints hints = new RoleHints(ReferenceData.load());
    private final AnOffering singleCase =
            free("caritas").runBy("IA").paidBy("IA-NRW").about("BERATUNG").as("BERATUNG");
    private final AnOffering strategicCourse =
            publicBody("ki").runBy("KI").inRole("STRATEGIC").as("KURS");

    @Test
    void singleCaseCounsellingPaidFromTheGrantOfIntegrationAgenciesIsWorthAQuestion() {
        assertThat(asked(singleCase)).containsExactly("IA_EINZELFALL");
        assertThat(asked(singleCase.as("CASE_MANAGEMENT"))).containsExactly("IA_EINZELFALL");
    }

    @Test
    void aServicestelleForAntiDiscriminationMayCounselSingleCases() {
        assertThat(asked(singleCase.paidBy("ADA-NRW").about("ANTIDISKRIMINIERUNG")))
                .isEmpty();
        assertThat(asked(singleCase.about("ANTIDISKRIMINIERUNG"))).isEmpty();
    }

    @Test
    void counsellingPaidByOthersIsNone() {
        assertThat(asked(singleCase.paidBy("MBE"))).isEmpty();
    }

    @Test
    void openMeetingsPaidByTheGrantAreNone() {
        assertThat(asked(singleCase.as("BEGEGNUNG"))).isEmpty();
    }

    @Test
    void aCentreThatCallsACourseStrategicIsAsked() {
        assertThat(asked(strategicCourse)).containsExactly("KI_STRATEGISCH");
    }

    @Test
    void aCentreThatSteersCommitteesOrQualifiesProfessionalsDoesWhatItSays() {
        assertThat(asked(strategicCourse.as("NETZWERK_GREMIUM"))).isEmpty();
        assertThat(asked(strategicCourse.forGroups("FACHKRAEFTE_SCHULE"))).isEmpty();
    }

    @Test
    void aCentreThatSaysOperativeOrATownThatSaysStrategicIsNotAsked() {
        assertThat(asked(strategicCourse.inRole("OPERATIVE"))).isEmpty();
        assertThat(asked(strategicCourse.runBy("KOMMUNE"))).isEmpty();
    }

    @Test
    void whatHasEndedIsAskedNothing() {
        assertThat(asked(singleCase.from("2025-01-01", "2025-12-31"))).isEmpty();
    }

    @Test
    void aHintIsToBeCheckedAndWeighsNothing() {
        Finding hint = hints.about(singleCase.offering(), TODAY).orElseThrow();

        assertThat(hint.band()).isEqualTo(Band.ZU_PRUEFEN);
        assertThat(hint.score().bits()).isZero();
        assertThat(hint.anchorId()).isEqualTo(hint.lineId()).isEqualTo("caritas/treff");
    }

    private List<String> asked(AnOffering told) {
        return hints.about(told.offering(), TODAY).stream()
                .flatMap(hint -> hint.score().weights().stream())
                .map(Weight::level)
                .toList();
    }
}
