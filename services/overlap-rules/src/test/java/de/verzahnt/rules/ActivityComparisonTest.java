package de.verzahnt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.ActivityComparison.Level;
import de.verzahnt.rules.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case book of words: what many clerks call the same thing, and what only sounds alike. */
class ActivityComparisonTest {
    private static final ReferenceData REFERENCE = ReferenceData.load();
    private final ActivityComparison comparison =
            new ActivityComparison(new TextReader(REFERENCE.concepts()), REFERENCE.concepts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sprachcafé für Geflüchtete | Deutsch sprechen bei Kaffee und Kuchen – offener Treff für Neuangekommene
            Elterncafé                 | Café für Eltern
            Eltern-Kind-Gruppe         | Krabbelgruppe für Mütter mit Kleinkindern
            Hausaufgabenbetreuung      | Nachhilfe für Schulkinder
            Naehcafe                   | Nähtreff international
            Ausfüllhilfe               | Hilfe bei Anträgen
            Migrationsberatung (MBE)   | Migrationsberatung für erwachsene Zuwanderer
            Fahrradkurs für Frauen     | Radfahren lernen
            Sprachtandem               | Tandem-Partner für deutsche Sprache
            """)
    void theseAreTheSame(String one, String other) {
        assertThat(level(one, other)).isEqualTo(Level.SAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Psychosoziales Zentrum          | Asylverfahrensberatung
            Schulplatzberatung              | Hausaufgabenhilfe
            Deutschkurs A1                  | Gesprächskreis
            Schwimmkurs                     | Nähwerkstatt
            Einbürgerungsberatung           | Berufsorientierung
            Sprachmittlerpool               | Chorprojekt
            """)
    void theseAreNot(String one, String other) {
        assertThat(level(one, other)).isEqualTo(Level.OTHER);
    }

    @Test
    void caseManagementIsKindredToMigrationCounselling() {
        assertThat(level("Case Management", "Migrationsberatung")).isEqualTo(Level.KINDRED);
    }

    @Test
    void aSewingCafeAndALanguageCafeShareOnlyTheMeeting() {
        assertThat(level("Nähcafé", "Sprachcafé")).isEqualTo(Level.PARTLY);
    }

    @Test
    void whatOneIsTheOtherDoesAmongOtherThings() {
        Told house = Told.free("a").called("Haus der Kulturen").described("Chor, Hausaufgabenhilfe und Feste.");

        assertThat(comparison
                        .observe(house.beside(Told.free("b").called("Kulturhaus")))
                        .level())
                .isEqualTo(Level.UNKNOWN);
        assertThat(comparison
                        .observe(house.beside(Told.free("b").called("Interkultureller Chor")))
                        .level())
                .isEqualTo(Level.PARTLY);
    }

    private Enum<?> level(String one, String other) {
        return comparison
                .observe(Told.free("a").called(one).beside(Told.free("b").called(other)))
                .level();
    }
}
