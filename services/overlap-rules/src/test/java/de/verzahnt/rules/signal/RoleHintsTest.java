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
    void single_case_counselling_paid_from_the_grant_of_integration_agencies_is_worth_a_question() {
        assertThat(asked(singleCase)).containsExactly("IA_EINZELFALL");
        assertThat(asked(singleCase.as("CASE_MANAGEMENT"))).containsExactly("IA_EINZELFALL");
    }

    @Test
    void a_servicestelle_for_anti_discrimination_may_counsel_single_cases() {
        assertThat(asked(singleCase.paidBy("ADA-NRW").about("ANTIDISKRIMINIERUNG")))
                .isEmpty();
        assertThat(asked(singleCase.about("ANTIDISKRIMINIERUNG"))).isEmpty();
    }

    @Test
    void counselling_paid_by_others_is_none() {
        assertThat(asked(singleCase.paidBy("MBE"))).isEmpty();
    }

    @Test
    void open_meetings_paid_by_the_grant_are_none() {
        assertThat(asked(singleCase.as("BEGEGNUNG"))).isEmpty();
    }

    @Test
    void a_centre_that_calls_a_course_strategic_is_asked() {
        assertThat(asked(strategicCourse)).containsExactly("KI_STRATEGISCH");
    }

    @Test
    void a_centre_that_steers_committees_or_qualifies_professionals_does_what_it_says() {
        assertThat(asked(strategicCourse.as("NETZWERK_GREMIUM"))).isEmpty();
        assertThat(asked(strategicCourse.forGroups("FACHKRAEFTE_SCHULE"))).isEmpty();
    }

    @Test
    void a_centre_that_says_operative_or_a_town_that_says_strategic_is_not_asked() {
        assertThat(asked(strategicCourse.inRole("OPERATIVE"))).isEmpty();
        assertThat(asked(strategicCourse.runBy("KOMMUNE"))).isEmpty();
    }

    @Test
    void what_has_ended_is_asked_nothing() {
        assertThat(asked(singleCase.from("2025-01-01", "2025-12-31"))).isEmpty();
    }

    @Test
    void a_hint_is_to_be_checked_and_weighs_nothing() {
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
