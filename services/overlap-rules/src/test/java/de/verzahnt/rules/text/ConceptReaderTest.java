package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The case book of concepts: in whatever spelling they stand, and what is no matter of the offering. */
class ConceptReaderTest {
    private static final ConceptReader READER =
            ConceptReader.of(ReferenceData.load().concepts());

    @Test
    void aStarStandsForAnyLetters() {
        assertThat(read("Das Nähcafé im Viertel")).containsExactly("HANDARBEIT", "TREFF");
    }

    @Test
    void twoDotsStandForUpToThreeWords() {
        assertThat(read("Beratung wohnungsloser junger Menschen")).contains("JUGENDMIGRATIONSBERATUNG");
        assertThat(read("Beratung für die hier am Ort wohnenden und arbeitenden jungen Menschen"))
                .doesNotContain("JUGENDMIGRATIONSBERATUNG");
    }

    @Test
    void asciiSpellingsEqualUmlauts() {
        assertThat(read("Naehtreff")).isNotEmpty().isEqualTo(read("Nähtreff"));
    }

    @Test
    void whatOnlySoundsLikeItIsPassedOver() {
        assertThat(read("Beratung von Geflüchteten")).containsExactly("FLUECHTLINGSBERATUNG");
        assertThat(read("Psychosoziale Beratung von Geflüchteten")).containsExactly("PSYCHOSOZIAL");
        assertThat(read("Vorurteilen begegnen")).doesNotContain("TREFF");
        assertThat(read("Runder Tisch")).doesNotContain("TREFF");
    }

    @Test
    void whatSoundsLikeOneConceptMayStillBeAnother() {
        assertThat(read("Netzwerktreffen")).containsExactly("NETZWERK");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mit Kinderbetreuung",
                "Die Kinderbetreuung wird geklärt",
                "bei Kaffee und Kuchen",
                "Anmeldung erforderlich",
                "unabhängig von Religion und Herkunft"
            })
    void whatAnOfferingOnlyHasBesidesIsNoMatter(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aSideMatterHidesNothingElse() {
        assertThat(read("Bewerbungshilfe bei Kaffee und Kuchen")).containsExactly("ARBEIT");
        assertThat(read("Nachhilfe mit Kinderbetreuung")).containsExactly("LERNHILFE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kein", "keine", "keinen", "keiner", "keinem", "ohne", "statt"})
    void whatIsDeniedIsNotDone(String denial) {
        assertThat(read("Nachhilfe")).containsExactly("LERNHILFE");
        assertThat(read(denial + " Nachhilfe")).isEmpty();
    }

    @Test
    void aDenialReachesItsNounOrItsClause() {
        assertThat(read("Kein Deutschkurs, sondern Nachhilfe")).containsExactly("LERNHILFE");
        assertThat(read("Hier wird nicht genäht")).isEmpty();
        assertThat(read("Hausaufgabenhilfe bieten wir nicht an, aber Bewerbungshilfe"))
                .containsExactly("ARBEIT");
    }

    @Test
    void aTermThatItselfDeniesIsNoDenial() {
        assertThat(read("Für Menschen ohne Krankenversicherung")).containsExactly("MEDIZIN_OHNE_VERSICHERUNG");
        assertThat(read("Spielgruppe für Kinder ohne Kitaplatz")).contains("KITA_EINSTIEG");
    }

    @Test
    void allWordsForThePeopleAreOne() {
        assertThat(withOneWordForPeople("Frauen mit Migrationshintergrund"))
                .isEqualTo(withOneWordForPeople("Frauen mit internationaler Familiengeschichte"))
                .isNotEqualTo(withOneWordForPeople("Frauen mit Fluchthintergrund"));
    }

    private static List<String> withOneWordForPeople(String text) {
        return READER.withOneWordForPeople(text);
    }

    @Test
    void peopleAreNothingThatIsDone() {
        assertThat(read("Menschen mit Migrationshintergrund")).isEmpty();
    }

    @Test
    void otherScriptsAreReadAndNoTextEverThrows() {
        assertThat(read("مقهى اللغة 🗣️")).containsExactly("SPRACHPRAXIS");
        assertThat(read("()[]\\*+?{} \u0000")).isEmpty();
        assertThat(read("")).isEmpty();
    }

    private static Set<String> read(String text) {
        return READER.activities(text);
    }
}
