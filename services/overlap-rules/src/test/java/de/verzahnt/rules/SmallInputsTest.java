package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.index.OverlapRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What nobody should have to explain to the rules: each row of {@code small-inputs.csv} is a test named as its sentence. */
class SmallInputsTest {
    private static final OverlapRules RULES = OverlapRules.current(ReferenceData.load());

    @TestFactory
    Stream<DynamicTest> theRulesSayWhatAnybodyWouldSay() {
        return CsvRows.of("small-inputs").stream()
                .map(SmallInput::new)
                .map(input -> dynamicTest(input.what(), () -> assertThat(alert(input))
                        .as("%s: %s", input.what(), input.why())
                        .isEqualTo(input.expected())));
    }

    /** The class of the alert; a link is none. */
    private static String alert(SmallInput input) {
        Verdict verdict = RULES.compare(input.a(), input.b(), input.kreis(), AnOffering.TODAY);
        boolean alert =
                verdict instanceof Verdict.Found found && found.finding().findingClass() != FindingClass.RELATED;
        return alert ? ((Verdict.Found) verdict).finding().findingClass().name() : "NOTHING";
    }
}
