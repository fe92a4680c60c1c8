package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.TitleComparison.Level;
import de.verzahnt.rules.text.TextReader;
import org.junit.jupiter.api.Test;

class TitleComparisonTest {
    private final TitleComparison comparison =
            new TitleComparison(new TextReader(ReferenceData.load().concepts()), 0.5);

    @Test
    void accentsUmlautsCaseAndSignsDoNotMatter() {
        assertThat(level("Café International", "CAFE – International")).isEqualTo(Level.SAME);
        assertThat(level("Nähcafé für Mütter", "Naehcafe fuer Muetter")).isEqualTo(Level.SAME);
        assertThat(level("Nähcafé", "Na\u0308hcafe\u0301")).isEqualTo(Level.SAME);
    }

    @Test
    void otherEndingsAndCompoundsAreSimilar() {
        assertThat(level("Migrationsberatung für Erwachsene", "Migrationsberatung für erwachsene Zuwanderer"))
                .isEqualTo(Level.SIMILAR);
    }

    @Test
    void oneCommonWordIsNotEnough() {
        assertThat(level("Café Willkommen", "Café am Büdchen")).isEqualTo(Level.DIFFERENT);
    }

    @Test
    void otherScriptsAreReadToo() {
        assertThat(level("Клуб", "Театр")).isEqualTo(Level.DIFFERENT);
        assertThat(level("Клуб", "клуб!")).isEqualTo(Level.SAME);
    }

    @Test
    void signsAloneAreNoName() {
        assertThat(level("***", "---")).isEqualTo(Level.DIFFERENT);
    }

    private Enum<?> level(String a, String b) {
        return comparison
                .observe(Told.free("a").called(a).beside(Told.free("b").called(b)))
                .level();
    }
}
