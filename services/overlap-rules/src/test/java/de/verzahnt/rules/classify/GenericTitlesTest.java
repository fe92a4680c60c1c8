package de.verzahnt.rules.classify;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that say nothing of what is done, under equal codes and without a description. */
class GenericTitlesTest {
    private static final OverlapRules RULES = OverlapRules.current(Shipped.REFERENCE);

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({
        "Projekt 7, Projekt 9",
        "Angebot 1, Angebot 2",
        "Gruppe A, Gruppe B",
        "Kurs 1, Kurs 2",
        "Verein der Freunde, Freunde des Vereins",
        "Wir für euch, Für euch da",
        "Maßnahme 3, Maßnahme 8",
        "Miteinander, Miteinander",
        "Sonnenschein, Sonnenschein",
        "Treff, Treff",
        "Treff, Treffpunkt",
        "Offener Treff, Offener Treff",
        "Café, Café",
        "Begegnung, Begegnung",
        "Begegnungscafé Sonne, Café Mond",
        "Café International, Treff Mitte"
    })
    void areNoQuestionOfTwoFreeProvidersAndNoHinweisBesideAPublicBody(String one, String other) {
        assertThat(verdict(AnOffering.free("verein").called(one), other)).isInstanceOf(Verdict.None.class);
        if (verdict(AnOffering.publicBody("stadt").called(one), other) instanceof Verdict.Found found) {
            assertThat(found.finding())
                    .extracting(Finding::findingClass, Finding::band)
                    .containsExactly(FindingClass.DOPPELSTRUKTUR, Band.ZU_PRUEFEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"Nähkurs, Nähkurs", "Nähkurs, Nähkurs für Frauen", "Sprachcafé, Sprachcafé Deutsch"})
    void aTitleThatNamesWhatIsDoneIsEnoughForAHinweis(String one, String other) {
        assertThat(verdict(AnOffering.publicBody("stadt").called(one), other))
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.finding().band()).isEqualTo(Band.HINWEIS));
    }

    private static Verdict verdict(AnOffering one, String title) {
        return RULES.compare(
                one.offering(), AnOffering.free("awo").called(title).offering(), AnOffering.KREIS, AnOffering.TODAY);
    }
}
