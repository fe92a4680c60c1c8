package de.verzahnt.rules.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.HandmadeBook;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.index.OverlapRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ActivationTest {

    private static final RuleBook SHIPPED = HandmadeBook.book().named("v3");
    private static final Activation HIGHER =
            new Activation("v3.1", "v3", "v3", Map.of("thresholds.HINWEIS", 0.7, "weights.TITLE.SAME", -1.5));

    @Test
    void aDecisionGivesRulesUnderItsOwnNameWithItsValues() {
        RuleBook book = Activation.inForce(SHIPPED, List.of(HIGHER));

        assertThat(OverlapRules.of(book, Shipped.REFERENCE).version()).isEqualTo("v3.1");
        assertThat(Adjustment.values(book))
                .containsEntry("thresholds.HINWEIS", 0.7)
                .containsEntry("weights.TITLE.SAME", -1.5)
                .containsEntry("weights.FIELD.SAME", 1.0);
        assertThat(SHIPPED.version()).isEqualTo("v3");
    }

    @Test
    void noValuesMeansBackToTheShippedBook() {
        Activation back = new Activation("v3.2", "v3", "v3.1", Map.of());

        RuleBook book = Activation.inForce(SHIPPED, List.of(HIGHER, back));

        assertThat(book.version()).isEqualTo("v3.2");
        assertThat(Adjustment.values(book)).isEqualTo(Adjustment.values(SHIPPED));
    }

    @Test
    void aDecisionThatComesTwiceCountsOnce() {
        assertThat(Activation.inForce(SHIPPED, List.of(HIGHER, HIGHER)).version())
                .isEqualTo("v3.1");
    }

    @Test
    void aDecisionMadeAgainstAnotherVersionChangesNothing() {
        Activation late = new Activation("v3.2", "v3", "v3", Map.of());

        assertThat(Activation.inForce(SHIPPED, List.of(HIGHER, late)).version()).isEqualTo("v3.1");
        assertThat(late.on(SHIPPED, Activation.inForce(SHIPPED, List.of(HIGHER))))
                .isEqualTo(new Activation.Outcome.Refused("v3.2, previous: v3 (expected: v3.1, in force)"));
    }

    @Test
    void aNewReleaseLeavesTheDecisionsOnTheFormerBookBehind() {
        Activation former = new Activation("v2.1", "v2", "v2", Map.of());

        assertThat(Activation.inForce(SHIPPED, List.of(former, HIGHER)).version())
                .isEqualTo("v3.1");
    }

    @Test
    void anEntryTheBookDoesNotKnowIsRefusedWhole() {
        Activation strange = new Activation("v3.1", "v3", "v3", Map.of("weights.MOON.FULL", 1.0));

        assertThat(strange.on(SHIPPED, SHIPPED)).isInstanceOf(Activation.Outcome.Refused.class);
    }

    @Test
    void everyValueOutOfItsRangeIsNamedWithTheRange() {
        assertThat(Adjustment.complaints(
                        SHIPPED,
                        Map.of("weights.FIELD.SAME", 10.5, "weights.FIELD.NONE", -10.0, "thresholds.HINWEIS", 1.0)))
                .containsExactly(
                        new Adjustment.Complaint("thresholds.HINWEIS", 1.0, 0.2, 0.99),
                        new Adjustment.Complaint("weights.FIELD.SAME", 10.5, -10, 10));
    }

    @Test
    void thresholdsKeepTheirOrder() {
        assertThat(Adjustment.complaints(SHIPPED, Map.of("thresholds.ZU_PRUEFEN", 0.6)))
                .containsExactly(new Adjustment.Complaint("thresholds.ZU_PRUEFEN", 0.6, 0.05, 0.5));
        assertThat(Adjustment.complaints(SHIPPED, Map.of("thresholds.ZU_PRUEFEN", 0.6, "thresholds.HINWEIS", 0.8)))
                .isEmpty();
    }

    @Test
    void whatIsNoNumberAndWhatIsNotToBeSetIsRefused() {
        assertThat(Adjustment.complaints(SHIPPED, Map.of("weights.FIELD.SAME", Double.NaN, "prior", 1.0)))
                .extracting(Adjustment.Complaint::key)
                .containsExactly("prior", "weights.FIELD.SAME");
    }

    @Test
    void onlyWhatDiffersFromTheShippedBookIsCarried() {
        assertThat(Activation.differences(
                        SHIPPED,
                        Map.of("weights.FIELD.SAME", 1.0, "weights.FIELD.NONE", -0.5, "thresholds.HINWEIS", 0.5)))
                .isEqualTo(Map.of("weights.FIELD.NONE", -0.5));
    }
}
