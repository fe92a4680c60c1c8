package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The case book of quarters: how texts name them, and what only sounds like one. */
class QuarterReaderTest {
    private static final QuarterReader READER =
            new QuarterReader(ReferenceData.load().districts());
    private static final String BIELEFELD = "05711000";
    private static final String KOELN = "05315000";
    private static final String BRACKWEDE = "05711000-B4-T1";

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            05711000 | Krabbelgruppe in Brackwede | 05711000-B4-T1
            05711000 | Krabbelgruppe Brackwede    | 05711000-B4-T1
            05711000 | Babys aus Baumheide        | 05711000-B7-T2
            05315000 | Treff Köln-Kalk            | 05315000-B8-T1
            05114000 | Plausch im Südbezirk       | 05114000-B5
            05114000 | Waffeln für die Linner Nachbarschaft | 05114000-B7-T2
            05114000 | Ein Haus im Herzen Linns   | 05114000-B7-T2
            05119000 | Kaffee für Styrumerinnen   | 05119000-B1-T4
            05117000 | Sprachpraxis, Innenstadt   | 05117000-B1-T1
            05117000 | Papierkram, Wallstr. 7 (City) | 05117000-B1-T1
            05315000 | Treff in der Altstadt-Nord | 05315000-B1-T1
            05913000 | Treff in Dortmund-Hörde    | 05913000-B8-T1
            05913000 | Treff Innenstadt-West      | 05913000-B1
            05111000 | Treff in Garath            | 05111000-B10-T1
            05113000 | Treff in Altenessen-Süd    | 05113000-B5-T3
            """)
    void aTextNamesAQuarter(String city, String text, String quarter) {
        assertThat(READER.in(city, text, "")).containsExactly(quarter);
    }

    @Test
    void titleAndDescriptionAreBothRead() {
        assertThat(READER.in(BIELEFELD, "Treff in Brackwede", "und in Sennestadt"))
                .containsExactly(BRACKWEDE, "05711000-B9-T1");
    }

    @Test
    void aQuarterOfAnotherCityIsNone() {
        assertThat(READER.in(KOELN, "Treff in Brackwede", "")).isEmpty();
    }

    @Test
    void aTownWhoseQuartersAreOnePlaceHasNone() {
        assertThat(READER.in("05334012", "Treff in Eschweiler-West", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brackwede Str. 5", "Brackweder Straße 12", "Brackwede Platz"})
    void aStreetIsNoQuarter(String street) {
        assertThat(in(street)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ausflüge (Zoo, Museum)", "Wiese, Wald, Bach", "Schloss, Burg, Fluss", "Familientag Zoo"})
    void aListOfThingsNamesNoQuarter(String text) {
        assertThat(READER.in("05124000", text, "")).isEmpty();
        assertThat(READER.in("05122000", text, "")).isEmpty();
    }

    @Test
    void aShortWordBehindAnArticleIsAThing() {
        assertThat(READER.in("05122000", "Kinder im Wald", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gute Quelle", "Treff Mitte", "Alles quelle oder was", "brackwede"})
    void ordinaryWordsAreNoQuarters(String words) {
        assertThat(in(words)).isEmpty();
    }

    @Test
    void anOrdinaryWordBehindAWordOfPlaceIsAQuarter() {
        assertThat(in("Treff in Quelle")).containsExactly("05711000-B4-T3");
        assertThat(in("Stadtteil Mitte")).containsExactly("05711000-B1");
        assertThat(READER.in(KOELN, "Treff in Weiden", "")).containsExactly("05315000-B3-T7");
        assertThat(READER.in(KOELN, "Weiden flechten", "")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: \"{1}\"")
    @CsvSource(delimiter = '|', textBlock = """
            05114000 | Kampfkunst, Turnhalle (Linn)    | Linn
            05114000 | Deutsch sprechen, Standort Linn | Linn
            05513000 | Improvisation, Szenen, Erle     | Erle
            05513000 | Bühne frei Erle                 | Erle
            """)
    void aShortNameByItselfBetweenSignsIsAQuarter(String city, String text, String name) {
        assertThat(READER.in(city, text, "")).hasSize(1).allMatch(key -> ReferenceData.load()
                .districts()
                .find(key)
                .orElseThrow()
                .name()
                .contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stadtweit, Büro in Brackwede",
                "In der ganzen Stadt, auch in Brackwede",
                "Für alle Stadtteile, Treffpunkt in Brackwede"
            })
    void whatIsForTheWholeCityIsForNoQuarter(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void theNameOfTheCityIsNoQuarter() {
        assertThat(in("Treff in Bielefeld")).isEmpty();
    }

    private static Set<String> in(String text) {
        return READER.in(BIELEFELD, text, "");
    }
}
