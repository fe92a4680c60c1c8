package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The case book of denials: what a text says is not done is not done. */
class DenialsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wir nähen nicht.",
                "Hausaufgabenhilfe wird nicht angeboten",
                "Eine Beratung bieten wir nicht an",
                "Einen Termin im Bürgeramt vergeben wir nicht",
                "Es handelt sich nicht um einen Integrationskurs",
                "Keine Rechtsberatung",
                "Kein eigenes Café",
                "Ohne festen Kurs",
                "Keine Insolvenz- oder Schuldnerberatung",
                "Die Schuldnerberatung können wir leider nicht mehr anbieten.",
                "Bei Schulden verweisen wir an die Schuldnerberatung der Caritas.",
                "Voraussetzung ist ein Deutschkurs B1"
            })
    void nothingOfItIsLeft(String text) {
        assertThat(Words.plain(Denials.without(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Wohnungen vermitteln wir nicht, den Antrag füllen wir aus | den antrag fuellen wir aus
            Schreibhilfe. Übersetzungen sind nicht vorgesehen.        | schreibhilfe
            Wir sind ein Treff und keine Schule                       | wir sind ein treff und
            Weder Schuldnerberatung noch Rechtsberatung, aber Kaffee  | aber kaffee
            Keine Beratung und Kaffee                                 | und kaffee
            """)
    void theOtherClausesStay(String text, String left) {
        assertThat(Words.plain(Denials.without(text))).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nicht nur für Mitglieder",
                "Kurse für Frauen, die noch nicht lesen können",
                "Für Grundschüler, deren Eltern nicht helfen können",
                "Eltern können oft nicht bei den Schulaufgaben helfen",
                "Sie verstehen den Arzt nicht? Heimweh lässt sich nicht wegtrinken.",
                "Wir beraten, wenn Sie nicht weiterwissen",
                "Deutsch lernen im Nähcafé"
            })
    void whatTellsOfPeopleDeniesNothing(String text) {
        assertThat(Denials.without(text)).isEqualTo(text);
    }

    @Test
    void smallLettersDenyTheNextWord() {
        WordPatterns.Seen[] words = new WordPatterns().in("kein deutschkurs hier");

        assertThat(Denials.before(words, 1)).isTrue();
        assertThat(Denials.before(words, 0)).isFalse();
        assertThat(Denials.before(words, 2)).isFalse();
    }

    @Test
    void aLongTextIsReadInTimeLinearInItsLength() {
        String text = "und nicht kein ohne ".repeat(50_000);

        assertThat(Denials.without(text)).isNotNull();
    }
}
