package de.verzahnt.messages;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.messages.Sources.Literal;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to people stands in bundles, not in code. */
class WordsInCodeTest {

    /** Umlauts, and words no English sentence and no code has. */
    private static final Pattern GERMAN =
            Pattern.compile("[äöüßÄÖÜ]|(?<![\\p{L}\\p{N}_.-])(?:und|oder|nicht|ist|sind|eine?|eine[mnrs]"
                    + "|der|das|dem|wird|werden|[Bb]itte|[Kk]eine?|[Nn]ichts|nur|mit|von|vom|zum|zur|als|bis|ab|wie|wo|je|muss|darf"
                    + "|fehlt|gilt|gibt|erwartet|[Dd]iese[mnrs]?|Angebote?|Meldung(?:en)?|Kennung|Zeile|Spalte|Datei|Wert|Datum"
                    + "|Zahl|Zeichen|Uhrzeit|Liste|Objekt|Stand)(?![\\p{L}\\p{N}_.=-])");

    /** Terms of the field that English texts use as well. */
    private static final Pattern TERMS = Pattern.compile("Sozialräume|Ausländerbehörde|zu prüfen");

    /** What reads or spells German texts, makes them for a trial, or speaks to a machine: it says nothing to people. */
    private static final Pattern READERS = Pattern.compile(
            ".*/(?:overlap-rules/.*/text/[A-Za-z]+|Address|House|NamedSex|NamedProgramme|guard/[A-Za-z]+|GermanText|WeekdaysInWords"
                    + "|OfferingQuery|intake/table/[A-Za-z]+Words|RowReading|benchmark/.*)\\.java");

    @Test
    void noGermanWordsStandInJava() {
        assertThat(Sources.literals()).filteredOn(WordsInCodeTest::isSaid).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"höchstens ", " bis ", "ein Wert", "nur bekannte Felder: ", "Zeile", "lesbares JSON, oder keins"
            })
    void germanIsKnownByItsWords(String text) {
        assertThat(GERMAN.matcher(text).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at most ", "SELECT id FROM bis_x", "wie.viel", "the die is cast", "mit-and"})
    void whatIsNoGermanIsNotTakenForIt(String text) {
        assertThat(GERMAN.matcher(text).find()).isFalse();
    }

    private static boolean isSaid(Literal literal) {
        return !READERS.matcher("/" + literal.file()).matches()
                && GERMAN.matcher(TERMS.matcher(literal.text()).replaceAll("")).find();
    }
}
