package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.rulebook.Adjustment;
import de.verzahnt.rules.rulebook.RuleBook;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes are what clerks chose; what both wrote weighs more. */
class CodesBesideTextsTest {
    private static final Map<String, Double> WEIGHTS = Adjustment.values(RuleBook.shipped());
    private static final double SAME_TEXTS = RuleBook.shipped().number("weights.ACTIVITY.SAME")
            + RuleBook.shipped().number("weights.SUBJECT.SAME");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FIELD",
                "FORMAT",
                "ORIGIN",
                "AGE",
                "GENDER",
                "NEED",
                "INSTITUTIONS",
                "NEIGHBOURS",
                "VOLUNTEERS",
                "PROGRAMME",
                "LANGUAGES"
            })
    void noSingleCodeOutweighsTextsThatSayTheSame(String comparison) {
        Map<String, Double> ofCodes = new TreeMap<>(WEIGHTS);
        ofCodes.keySet().removeIf(key -> !key.startsWith("weights." + comparison + "."));

        assertThat(ofCodes).isNotEmpty().allSatisfy((key, bits) -> assertThat(bits)
                .isGreaterThan(-SAME_TEXTS));
    }
}
