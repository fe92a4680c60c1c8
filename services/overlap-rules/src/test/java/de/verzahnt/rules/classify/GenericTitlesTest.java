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

    @ParameterizedTest(name = "{0}: {1} | {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Hallo               | Herzlich willkommen, wir freuen uns   | Guten Tag           | Herzlich willkommen, wir freuen uns
            Wir für euch        | Herzlich willkommen! Wir freuen uns auf euch. | Gemeinsam stark | Alle sind herzlich willkommen, wir freuen uns!
            Integrationsprojekt | Menschen mit Migrationshintergrund sind eingeladen | Projekt Integration | Menschen mit Migrationshintergrund sind eingeladen
            Gemeinsam           | Alle Menschen mit Migrationshintergrund sind eingeladen | Zusammen | Menschen mit und ohne Migrationshintergrund sind eingeladen
            Neue Wege           | Gefördert vom Land NRW                | Brücken bauen       | Gefördert vom Land NRW
            Unser Projekt       | Anmeldung telefonisch                 | Das neue Projekt    | Anmeldung telefonisch, kostenlos
            Projekt Zukunft     | Wir möchten Menschen zusammenbringen und unterstützen | Aktiv vor Ort | Unser Angebot richtet sich an alle, die Unterstützung möchten
            """)
    void descriptionsThatSayNothingOfWhatIsDoneConvictAsLittle(
            String one, String oneText, String other, String otherText) {
        AnOffering besides = AnOffering.free("awo").called(other).described(otherText);

        assertThat(verdict(AnOffering.free("verein").called(one).described(oneText), besides))
                .isInstanceOf(Verdict.None.class);
        if (verdict(AnOffering.publicBody("stadt").called(one).described(oneText), besides)
                instanceof Verdict.Found found) {
            assertThat(found.finding().band()).isEqualTo(Band.ZU_PRUEFEN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Kalligrafiewerkstatt, Schreiben mit Bambusfeder und Tusche",
        "Blasrohrschießen, 'Blasrohrsport, Anfänger üben zusammen'",
        "Seifensieden, Aleppo-Seife zusammen sieden und formen"
    })
    void rareThingsToldInTheSameWordsAreAHinweisWhereNoTermOfTheListStands(String title, String text) {
        assertThat(verdict(
                        AnOffering.publicBody("stadt").called(title).described(text),
                        AnOffering.free("awo").called(title).described(text)))
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.finding().band()).isEqualTo(Band.HINWEIS));
    }

    @ParameterizedTest
    @CsvSource({"Nähkurs, Nähkurs", "Nähkurs, Nähkurs für alle", "Sprachcafé, Sprachcafé Deutsch"})
    void aTitleThatNamesWhatIsDoneIsEnoughForAHinweis(String one, String other) {
        assertThat(verdict(AnOffering.publicBody("stadt").called(one), other))
                .isInstanceOfSatisfying(
                        Verdict.Found.class,
                        found -> assertThat(found.finding().band()).isEqualTo(Band.HINWEIS));
    }

    private static Verdict verdict(AnOffering one, String title) {
        return verdict(one, AnOffering.free("awo").called(title));
    }

    private static Verdict verdict(AnOffering one, AnOffering other) {
        return RULES.compare(one.offering(), other.offering(), AnOffering.KREIS, AnOffering.TODAY);
    }
}
