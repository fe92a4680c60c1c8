package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.compare.TraitComparison.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenderComparisonTest {

    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Mädchentreff            | Jungentreff               | OTHER
            Deutsch für Frauen      | Deutsch für Männer        | OTHER
            Müttercafé              | Väterfrühstück            | OTHER
            Mama-Café               | Papa-Café                 | OTHER
            Fußball für Mädchen     | Fußball für Jungen ab 12  | OTHER
            Mädchentreff            | Treff für Mädchen und Jungen | ONE_NAMES
            Frauentreff             | Arbeit mit jungen Menschen | ONE_NAMES
            Frauentreff             | Treff                     | ONE_NAMES
            Frauentreff             | Mütterfrühstück           | SAME
            Kadınlar kahvaltısı     | Frauenfrühstück           | SAME
            Frühstück für Mütter und Väter | Elternfrühstück    | NEITHER_NAMES
            """)
    void titlesTellTheSexWhereTheCodesDoNot(String one, String other, Level level) {
        assertThat(Shipped.level("GENDER", one, other)).isEqualTo(level);
        assertThat(Shipped.level("GENDER", other, one)).isEqualTo(level);
    }

    @Test
    void whatOneTitleNamesChangesNothingOfWhatTheCodesSay() {
        AnOffering girls = AnOffering.free("a").called("Mädchentreff").forGroups("FRAUEN");

        assertThat(Shipped.level("GENDER", girls, AnOffering.free("b").called("Treff")))
                .isEqualTo(Level.ONE_NAMES);
        assertThat(Shipped.level("GENDER", girls, girls.named("neu"))).isEqualTo(Level.SAME);
    }

    @Test
    void theDescriptionOfTheOtherMayNameTheSameSex() {
        AnOffering girls = AnOffering.free("a").called("Girls only").forGroups("FRAUEN");
        AnOffering day = AnOffering.free("b").called("Glitzer & Rabatz").forGroups("JUGENDLICHE");

        assertThat(Shipped.level(
                        "GENDER", girls, day.described("Der Keller gehört den Mädchen: tanzen, streiten, Pizza")))
                .isEqualTo(Level.SAME);
        assertThat(Shipped.level("GENDER", girls, day.described("Der Keller gehört euch: tanzen, streiten, Pizza")))
                .isEqualTo(Level.ONE_NAMES);
    }

    @Test
    void whoSaysThatNobodyElseMayComeIsNotForThoseOfWhomNothingIsReported() {
        AnOffering women =
                AnOffering.free("a").called("Sprachcafé").described("Nur für Frauen. Männer haben keinen Zutritt.");
        AnOffering all = AnOffering.free("b").called("Plauderstunde").forGroups();

        assertThat(Shipped.level("GENDER", women, all.described("Deutsch sprechen bei Tee")))
                .isEqualTo(Level.ONE_NAMES);
        assertThat(Shipped.level("GENDER", women, all)).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void theEvidenceIsBothGroups() {
        AnOffering girls = AnOffering.free("a").called("Mädchentreff");

        assertThat(Shipped.comparison("GENDER")
                        .observe(girls.beside(AnOffering.free("b").called("Jungentreff")))
                        .evidence())
                .containsExactly("FRAUEN", "MAENNER");
    }
}
