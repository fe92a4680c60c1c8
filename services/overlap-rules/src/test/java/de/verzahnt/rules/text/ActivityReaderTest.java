package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Main matter before side remark. */
class ActivityReaderTest {
    private static final String SEWING = "HANDARBEIT";
    private static final String MUSIC = "MUSIK";
    private static final String LEARNING = "LERNHILFE";

    private final ActivityReader reader =
            new ActivityReader(ConceptReader.of(ReferenceData.load().concepts()));

    @Test
    void theTitleWeighsMoreThanTheFirstStatementAndThatMoreThanWhatFollows() {
        Map<String, Double> weights = read("Nähkurs", "Nachhilfe für alle. Später auch ein Chor.");

        assertThat(weights).containsOnlyKeys(SEWING, LEARNING, MUSIC).containsEntry(SEWING, 1.0);
        assertThat(weights.get(LEARNING)).isLessThan(weights.get(SEWING)).isGreaterThan(weights.get(MUSIC));
    }

    @Test
    void underATitleThatIsOnlyANameTheFirstStatementIsTheMatter() {
        Map<String, Double> weights = read("Haus der Kulturen", "Chor. Manchmal Nachhilfe.");

        assertThat(weights).containsEntry(MUSIC, 1.0);
        assertThat(weights.get(LEARNING))
                .isLessThan(1)
                .isGreaterThan(read("Chor", "Ein Chor. Nachhilfe.").get(LEARNING));
    }

    @Test
    void whatIsSaidTwiceCountsWhereItCountsMost() {
        assertThat(read("Nähkurs", "Ein Chor. Und ein Nähkurs.")).containsEntry(SEWING, 1.0);
    }

    @Test
    void dashesSemicolonsAndLinesPartStatementsAndHyphensDoNot() {
        for (String sign : new String[] {" – ", " - ", "; ", "\n", ". ", "! ", ": "}) {
            Map<String, Double> weights = read("Nähkurs", "Chor" + sign + "Nachhilfe");
            assertThat(weights.get(LEARNING)).as(sign).isLessThan(weights.get(MUSIC));
        }
        Map<String, Double> one = read("Nähkurs", "Chor-Nachhilfe, Nachhilfe");
        assertThat(one.get(LEARNING)).isEqualTo(one.get(MUSIC));
    }

    @Test
    void whoSaysNothingDoesNothingKnown() {
        assertThat(read("", "")).isEmpty();
        assertThat(read("Willkommen!", " . ; – ")).isEmpty();
    }

    private Map<String, Double> read(String title, String description) {
        return reader.read(title, description);
    }
}
