package de.verzahnt.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {
    private static final Abbreviations ABBREVIATIONS = Abbreviations.shipped();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ehrenamtl. Begl. zu Behörde/Arzt | ehrenamtlich Begleitung zu Behörde/Arzt
                    BEGL. zum Amt | Begleitung zum Amt
                    Asylverfahrensbegl., n.V. | Asylverfahrensbegleitung, nach Vereinbarung
                    Sprechst. n. V. in der Caritas | Sprechstunde nach Vereinbarung in der Caritas
                    wö. Treff, i. d. R. dienstags | wöchentlich Treff, in der Regel dienstags
                    HA-Hilfe m. EA | Hausaufgaben-Hilfe m. Ehrenamtliche
                    """)
    void whatClerksShortenIsSpelledOut(String written, String meant) {
        assertThat(ABBREVIATIONS.spelledOut(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Im September. Im Oktober. Und darüber.",
                "Wir helfen dir. Komm. Bleib, sonst. Immer aber.",
                "Die Ämter im Kreis. Das KI. Ein Bild. Der Verein e. V.",
                "Haben Sie Fragen? Rufen Sie an."
            })
    void aSentenceThatEndsIsNotShortened(String text) {
        assertThat(ABBREVIATIONS.spelledOut(text)).isEqualTo(text);
    }

    @Test
    void aShortenedTextSaysWhatTheFullOneSays() {
        TextReader reader = new TextReader(ReferenceData.load().concepts(), TextStatistics.shipped());

        assertThat(reader.activity("Begl. zu Beh. u. Arzt", "").weights())
                .isNotEmpty()
                .isEqualTo(reader.activity("Begleitung zu Behörde u. Arzt", "").weights());
    }
}
