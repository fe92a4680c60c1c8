package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.compare.TitleComparison.Level;
import org.junit.jupiter.api.Test;

class TitleComparisonTest {

    @Test
    void accentsUmlautsCaseAndSignsDoNotMatter() {
        assertThat(level("Café International", "CAFE – International")).isEqualTo(Level.SAME);
        assertThat(level("Nähcafé für Mütter", "Naehcafe fuer Muetter")).isEqualTo(Level.SAME);
        assertThat(level("Nähcafé", "Na\u0308hcafe\u0301")).isEqualTo(Level.SAME);
    }

    @Test
    void otherEndingsAndMoreWordsAreStillAlike() {
        assertThat(level("Migrationsberatung für Erwachsene", "Migrationsberatung für erwachsene Zuwanderer"))
                .isIn(Level.SAME, Level.SIMILAR);
    }

    @Test
    void oneWordThatManyUseIsNotEnough() {
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

    @Test
    void theDescriptionIsNoName() {
        assertThat(Shipped.level(
                        "TITLE",
                        AnOffering.free("a").called("Judo").described("Nähcafé"),
                        AnOffering.free("b").called("Schach").described("Nähcafé")))
                .isEqualTo(Level.DIFFERENT);
    }

    private static Enum<?> level(String one, String other) {
        return Shipped.level("TITLE", one, other);
    }
}
