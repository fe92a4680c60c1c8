package de.verzahnt.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardWorkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sprachcafé für Frauen, dienstags 9-12 Uhr. ",
                "0241 ",
                "0-",
                "1 ",
                "1(",
                "1:",
                "12 ",
                "12.34.",
                "0 und dann ",
                "Dipl.-",
                "Frau Aa und ",
                "Stiftung Familie und ",
                "Geschulte ",
                "„a ",
                "a.",
                "a-",
                "A",
                "a ",
                "DE02 ",
                "@",
                "a@a.",
                "Dr. ",
                "Leitung: ",
                "von ",
                "Olga ",
                "geb. 1.2.",
                "AZR Akte Pass ",
                "Jobcenter Nr. ",
                "Fall 1-",
                "\u0301",
                "eins-",
                "(0",
                "\n"
            })
    void twiceTheTextIsTwiceTheWork(String piece) {
        long work = work(piece.repeat(2_000));

        assertThat(work(piece.repeat(4_000))).isLessThanOrEqualTo(work * 21 / 10);
        assertThat(work).isLessThanOrEqualTo(200L * piece.length() * 2_000);
    }

    private static long work(String text) {
        Words words = Words.of(Readable.of(text).seen());
        PersonalDataGuard.look(words);
        return words.looks();
    }
}
