package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The case book of ages: how people write them, and what only looks like one. */
class AgeReaderTest {

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1 bis 3 Jahre                  | 1–3
            von 1 bis 3 Jahren             | 1–3
            Kinder (0–3 Jahre)             | 0–3
            für 6- bis 10-Jährige          | 6–10
            6–10jährige                    | 6–10
            6 bis zu 10 Jahren             | 6–10
            zwischen 12 und 27 Jahren      | 12–27
            12–27 J.                       | 12–27
            18-25 J. alt                   | 18–25
            Beratung 12 bis 27             | 12–27
            ages 6 to 12 years             | 6–12
            6-12 yaş                       | 6–12
            Spielgruppe (3-6)              | 3–6
            Spielgruppe (Alter 3–6)        | 3–6
            """)
    void yearsFromTo(String text, String ages) {
        assertThat(in(text)).isEqualTo(ages);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Klassen 5–10                   | 10–16
            Kl. 1-4                        | 6–10
            Klasse 5/6                     | 10–12
            5. bis 10. Klasse              | 10–16
            1.–4. Schuljahr                | 6–10
            Jahrgangsstufe 8               | 13–14
            ab Klasse 5                    | 10–18
            ab der 5. Klasse               | 10–18
            ab Kl. 7                       | 12–18
            für Grundschulkinder           | 6–10
            Grundsch. + Unterstufe         | 6–12
            Grundschüler u. 5./6. Klasse   | 6–12
            Jugendliche der Sek I          | 10–16
            nur Oberstufe                  | 16–20
            Jg. 1–4                        | 6–10
            élèves de l'école primaire et des classes 5 et 6 | 6–12
            Schüler der weiterführenden Schulen | 10–20
            """)
    void classesAreReadAsTheAgesOfTheirPupils(String text, String ages) {
        assertThat(in(text)).isEqualTo(ages);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ab 27                          | 27+
            ab 27 Jahren                   | 27+
            ü27                            | 27+
            Ü 27                           | 27+
            über 60                        | 60+
            älter als 55                   | 55+
            60 plus                        | 60+
            60plus                         | 60+
            65+                            | 65+
            Ab 12 J.                       | 12+
            Kinder ab 6                    | 6+
            Frauen ab 18                   | 18+
            over 60 years                  | 60+
            """)
    void fromAnAgeOn(String text, String ages) {
        assertThat(in(text)).isEqualTo(ages);
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            U27                            | 0–27
            u 25                           | 0–25
            unter 18                       | 0–18
            bis 18                         | 0–18
            bis 6 Jahre                    | 0–6
            bis zu 25 Jahren               | 0–25
            """)
    void upToAnAge(String text, String ages) {
        assertThat(in(text)).isEqualTo(ages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ab 16 Uhr",
                "von 10 bis 12 Uhr",
                "bis 18 Uhr",
                "9 bis 18",
                "14:00–16:00",
                "9.30–11 Uhr",
                "(14-16 Uhr)",
                "Frauen ab 18 Uhr",
                "Mo 9-12, Do 14-16"
            })
    void timesOfDayAreNoAges(String text) {
        assertThat(in(text)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "am 12.03.2026",
                "12.–14. März",
                "12.-14.03.",
                "bis 25. März",
                "ab 27. Februar",
                "ab 27.2.",
                "2025–2027",
                "seit 10 Jahren"
            })
    void datesAndTimesPastAreNoAges(String text) {
        assertThat(in(text)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab 27 €", "ab 27 Euro", "5-10 Euro", "bis 25 €", "ab 60 Cent", "bis 25,50 Euro"})
    void pricesAreNoAges(String text) {
        assertThat(in(text)).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bis 25 Personen",
                "unter 25 Teilnehmenden",
                "über 60 Nationen",
                "ab 60 Minuten",
                "10 plus 2",
                "Module 1–6 + Orientierungskurs",
                "A1 bis B2",
                "C1+",
                "U3",
                "Raum 12-14",
                "10 bis 3 Jahre",
                "99 bis 120 Jahre"
            })
    void countsLevelsRoomsAndWhatNobodyIsAreNoAges(String text) {
        assertThat(in(text)).isEqualTo("none");
    }

    @ParameterizedTest(name = "\"{0}\" names no age")
    @ValueSource(
            strings = {
                "Eltern-Kind-Gruppe in der Grundschule Nord",
                "unter 27-Jährige an den JMD",
                "Sektion I",
                "Fallkonferenz. Junge Menschen unter 27 werden an den Jugendmigrationsdienst übergeben.",
                "Hilfeplanung und Arbeit. Junge Menschen bis 27 verweisen wir an die Jugendmigrationsdienste."
            })
    void theSchoolAsAPlaceAndWhoIsReferredElsewhereNameNoAge(String text) {
        assertThat(AgeReader.in("", text)).isEmpty();
    }

    @Test
    void theTitleGoesBeforeTheDescription() {
        assertThat(AgeReader.in("Treff 60+", "auch für Kinder von 6 bis 10 Jahren")
                        .orElseThrow())
                .hasToString("60+");
        assertThat(AgeReader.in("Treff", "für Kinder von 6 bis 10 Jahren").orElseThrow())
                .hasToString("6–10");
    }

    @Test
    void whoIsAsOldAsOneEndsAndTheOtherBeginsIsInOneOfThemOnly() {
        assertThat(ages(0, 3).apart(ages(3, 6))).isTrue();
        assertThat(ages(0, 4).apart(ages(3, 6))).isFalse();
    }

    @Test
    void alikeIsHalfOfTheWiderOne() {
        assertThat(ages(12, 27).alike(ages(18, 27))).isTrue();
        assertThat(ages(12, 27).alike(ages(14, 18))).isFalse();
    }

    private static AgeReader.Ages ages(int from, int until) {
        return new AgeReader.Ages(from, until);
    }

    private static String in(String text) {
        return AgeReader.in(text, "").map(AgeReader.Ages::toString).orElse("none");
    }
}
