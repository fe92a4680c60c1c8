package de.verzahnt.rules.relearned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.messages.Message;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A good file with one thing in it replaced: what is wrong is named with its place, value and what is expected. */
class BadBooksTest {
    private static final String HEADER = "cells as in the header stem,offerings, letters and digits in the first";

    /** What stands in the file, what is put there, part and entry, value, what is expected. */
    static Stream<String[]> book() {
        String name = "another name than v3, 1 to 40 letters, digits, . _ -";
        return Stream.of(new String[][] {
            {"version: v3-relearned", "version: v3", "version", "v3", name},
            {"version: v3-relearned", "version: <b>v4", "version", "<b>v4", name},
            {"date: 2026-11-29", "date: 2026-02-30", "date", "2026-02-30", "a day such as 2026-03-01"},
            {"date: 2026-11-29", "date: +99999-01-01", "date", "+99999-01-01", "a day such as 2026-03-01"},
            {"prior: -4.18", "prior: -1e9", "prior", "-1e9", "a number"},
            {"prior: -4.18", "prior: NaN", "prior", "NaN", "a number"},
            {"prior: -4.18", "prior: -11", "prior", "-11.0", "-10.0 to 10.0"},
            {"prior: -4.18", "", "prior", "", "a value"},
            {"ZU_PRUEFEN: 0.2", "ZU_PRUEFEN: 0.6", "thresholds.ZU_PRUEFEN", "0.6", "0.05 to 0.52"},
            {"ALIKE: 2.6", "ALIKE: 11", "weights.YEARS.ALIKE", "11.0", "-10.0 to 10.0"},
            {"ALIKE: 2.6", "ALIKES: 2.6", "weights.YEARS.ALIKES", "2.6", "an entry of the book v3"},
            {"min-common-days: 28", "min-common-days: 400", "min-common-days", "400.0", "0.0 to 366.0"},
            {"MOSTLY: 0.65", "MOSTLY: 0.9", "bounds.ACTIVITY.MOSTLY", "0.9", "less than bounds.ACTIVITY.SAME: 0.85"},
            {"[MBE, JMD, SBVG-NRW]", "[]", "divided-programmes", "[]", "as shipped: [MBE, JMD, SBVG-NRW]"},
        });
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @MethodSource
    void book(String good, String bad, String key, String value, String expected) {
        assertThat(HandedIn.errors(HandedIn.with(good, bad)))
                .filteredOn(error -> error.key().equals(key))
                .extracting(BookError::part, BookError::value, HandedIn::expected)
                .containsExactly(tuple("rule-book.yaml", value, expected));
    }

    /** Line to replace, what is put there, entry, value, what is expected. */
    static Stream<String[]> counts() {
        return Stream.of(new String[][] {
            {"stem,offerings", "stem;offerings", "", "stem;offerings", "the header stem,offerings"},
            {"abend,42", "abend", "", "abend", HEADER},
            {"abend,42", "abend,42,1", "", "abend,42,1", HEADER},
            {"abend,42", ",42", "", ",42", HEADER},
            {"abend,42", "\"abend,42", "", "\"abend,42", HEADER},
            {"abend,42", " abend,42", "", " abend,42", HEADER},
            {"abend,42", "abc,42", "abc", "abc,42", "each row once"},
            {"abend,42", "abend,0", "abend", "0", "a number from 1 to 2371"},
            {"abend,42", "abend,2372", "abend", "2372", "a number from 1 to 2371"},
            {"abend,42", "abend,99999999999", "abend", "99999999999", "a number from 1 to 2371"},
            {"SPRACHTANDEM,14,0.012335", "SPRACHTANDEM,x,0.012335", "SPRACHTANDEM", "x", "a number from 0 to 2371"},
            {"SPRACHTANDEM,14,0.012335", "SPRACHTANDEM,14,1.5", "SPRACHTANDEM", "1.5", "a number from 0 to 1"},
            {
                "SPRACHTANDEM,14,0.012335,0.013818",
                "SPRACHTANDEM,14,0.012335,0.000000",
                "SPRACHTANDEM",
                "0.000000",
                "a deviation above 0"
            },
            {"SPRACHTANDEM,14", "SEGELN,14", "SEGELN", "SEGELN", "an activity of this release’s concepts.csv"},
            {"*,2371,0,1", "*,2370,0,1", "*", "2370", "2371 (word-counts.csv)"},
        });
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @MethodSource
    void counts(String good, String bad, String key, String value, String expected) {
        assertThat(HandedIn.errors(HandedIn.with("\n" + good, "\n" + bad))).anySatisfy(error -> {
            assertThat(error.key()).isEqualTo(key);
            assertThat(error.value()).isEqualTo(value);
            assertThat(HandedIn.expected(error)).isEqualTo(expected);
        });
    }

    @Test
    void aRowIsNamedWithItsLineInTheFile() {
        String bad = HandedIn.with("\nabend,42\n", "\nabend,viel\n");
        int line = Arrays.asList(bad.split("\n")).indexOf("abend,viel") + 1;

        assertThat(HandedIn.errors(bad))
                .containsExactly(new BookError(
                        "word-counts.csv", line, "abend", "viel", Message.of("book.number-between", 1, 2371)));
    }

    @Test
    void aLineThatIsNoEntryAndAnEntryThatStandsTwiceAreNamedWithTheirLines() {
        String bad = HandedIn.with("prior: -4.18\n", "prior: -4.18\nprior: 9\n- a\n");
        int line = Arrays.asList(bad.split("\n")).indexOf("prior: 9") + 1;

        assertThat(HandedIn.errors(bad))
                .extracting(BookError::line, BookError::key, BookError::value, HandedIn::expected)
                .containsExactly(
                        tuple(line, "prior", "", "each entry once"), tuple(line + 1, "", "- a", "name: value"));
    }

    @Test
    void conceptsThatWereNotCountedAreNamed() {
        assertThat(HandedIn.errors(HandedIn.with("\nSPRACHTANDEM,14,0.012335,0.013818\n", "\n")))
                .containsExactly(new BookError("concept-counts.csv", 0, "SPRACHTANDEM", "", Message.of("book.row")));
    }

    @Test
    void aPartThatIsUnknownDoubledOrMissingIsNamed() {
        assertThat(HandedIn.errors(HandedIn.with("=== word-counts.csv", "=== ../../etc/passwd")))
                .extracting(BookError::part, BookError::value)
                .containsExactly(tuple("", "=== ../../etc/passwd"), tuple("word-counts.csv", ""));
        assertThat(HandedIn.errors(HandedIn.GOOD + "=== word-counts.csv\n"))
                .extracting(BookError::value)
                .containsExactly("=== word-counts.csv");
    }

    @Test
    void whatCannotBeSeenAndWhatNeverEndsIsNamed() {
        for (String unseen : List.of("\0", "\u202E", "\u200B", "\t")) {
            assertThat(HandedIn.errors(HandedIn.with("abend,42", "abend" + unseen + ",42")))
                    .extracting(HandedIn::expected)
                    .containsExactly("only characters that can be seen");
        }
        assertThat(HandedIn.errors(HandedIn.with("prior: -4.18", "prior: " + " ".repeat(100_000) + "#")))
                .extracting(HandedIn::expected)
                .containsExactly("at most 2000 characters", "a value");
    }
}
