package de.verzahnt.rules.compare;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Shipped;
import de.verzahnt.rules.compare.ActivityComparison.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The case book of words: what many clerks call the same thing, and what only sounds alike. */
class ActivityComparisonTest {

    @ParameterizedTest(name = "{0} is {1}")
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
            Kadınlar kahvaltısı        | Internationales Frauenfrühstück
            """)
    void theseAreTheSameOrMostly(String one, String other) {
        assertThat(level(one, other)).isIn(Level.SAME, Level.MOSTLY);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Psychosoziales Zentrum          | Asylverfahrensberatung
            Schulplatzberatung              | Hausaufgabenhilfe
            Deutschkurs A1                  | Gesprächskreis
            Schwimmkurs                     | Nähwerkstatt
            Einbürgerungsberatung           | Berufsorientierung
            Sprachmittlerpool               | Chorprojekt
            Capoeira                        | Schach
            """)
    void theseAreNot(String one, String other) {
        assertThat(level(one, other)).isEqualTo(Level.OTHER);
    }

    @Test
    void caseManagementIsKindredToMigrationCounselling() {
        assertThat(level("Case Management", "Migrationsberatung")).isEqualTo(Level.KINDRED);
    }

    @ParameterizedTest(name = "{0} is another thing than {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Arabisch für Kinder              | Herkunftssprachlicher Unterricht Türkisch
            Samstagsschule ukrainisch        | Muttersprachlicher Unterricht Arabisch
            Saz-Kurs                         | Klavier für Wiedereinsteiger
            Gospelchor                       | Trommeln für Kinder
            Karate                           | Boxtraining
            Lesepaten an Grundschulen        | Hausaufgabenhilfe im Pfarrheim
            Jobpaten                         | Willkommenspaten
            Schachclub                       | Skat am Abend
            """)
    void anotherLanguageThatIsTaughtOrAnotherInstrumentIsAnotherThing(String one, String other) {
        assertThat(level(one, other)).isEqualTo(Level.OTHER_VARIANT);
    }

    @ParameterizedTest(name = "{0} may be {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Arabisch für Kinder              | Muttersprachlicher Unterricht
            Saz-Kurs                         | Saz und Klavier für Anfänger
            Musikgruppe                      | Chor
            Lesepaten für Grundschulkinder   | Lernpaten
            """)
    void whereOneNamesNoneOrTheSameItMayBeTheSame(String one, String other) {
        assertThat(level(one, other)).isIn(Level.SAME, Level.MOSTLY);
    }

    @Test
    void aCeremonyIsNoHelpWithTheApplication() {
        assertThat(level("Einbürgerungsfeier", "Einbürgerungslotsen")).isEqualTo(Level.KINDRED);
        assertThat(level("Festakt zur Einbürgerung", "Einbürgerungsfest")).isEqualTo(Level.SAME);
    }

    @Test
    void whoDoesNotSayWhatItDoesIsUnknown() {
        assertThat(level("Haus der Kulturen", "Chor")).isEqualTo(Level.UNKNOWN);
        assertThat(level("", "")).isEqualTo(Level.UNKNOWN);
    }

    @Test
    void meetingInARemarkIsLessThanMeetingInTheMatter() {
        AnOffering choir = AnOffering.free("a").called("Chor");
        AnOffering inTitle = AnOffering.free("b").called("Chor und Nähkurs");
        AnOffering inRemark =
                AnOffering.free("b").called("Nähkurs").described("Wir nähen. Manchmal probt nebenan ein Chor.");

        assertThat(level(choir, inRemark)).isGreaterThan(level(choir, inTitle)).isLessThan(Level.KINDRED);
    }

    @Test
    void whatFewDoCountsMoreThanWhatManyDo() {
        Level meeting = level("Café und Imkern", "Café und Chor");
        Level bees = level("Café und Imkern", "Chor und Imkern");

        assertThat(bees).isLessThan(meeting);
    }

    @Test
    void theEvidenceIsWhatBothDoElseWhatEachDoes() {
        assertThat(evidence("Nähcafé", "Nähkurs")).containsExactly("HANDARBEIT");
        assertThat(evidence("Nähkurs", "Chor")).containsExactly("HANDARBEIT", "MUSIK");
        assertThat(evidence("Haus der Kulturen", "Chor")).isEmpty();
    }

    private static Iterable<String> evidence(String one, String other) {
        return Shipped.comparison("ACTIVITY")
                .observe(AnOffering.free("a")
                        .called(one)
                        .beside(AnOffering.free("b").called(other)))
                .evidence();
    }

    private static Level level(String one, String other) {
        return level(AnOffering.free("a").called(one), AnOffering.free("b").called(other));
    }

    private static Level level(AnOffering one, AnOffering other) {
        return (Level) Shipped.level("ACTIVITY", one, other);
    }
}
