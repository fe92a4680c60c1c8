package de.verzahnt.benchmark.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictsTest {

    private static final Verdicts VERDICTS = Verdicts.load();

    @ParameterizedTest
    @CsvSource({
        "DOPPELSTRUKTUR, ABSPRACHE, , DOPPELSTRUKTUR",
        "PARALLEL, ABSPRACHE, , PARALLEL",
        "DOPPELSTRUKTUR, HANDED_OVER, , DOPPELSTRUKTUR",
        "DOUBLE_ENTRY, HANDED_OVER, , DOUBLE_ENTRY",
        "DOPPELSTRUKTUR, DELEGATED, , DOPPELSTRUKTUR",
        "PUBLIC_PARALLEL, SCOPE_CHANGED, , PUBLIC_PARALLEL",
        "DOPPELSTRUKTUR, KEPT_ON_PURPOSE, , RELATED",
        "DOUBLE_ENTRY, KEPT_ON_PURPOSE, , RELATED",
        "DOPPELSTRUKTUR, DISMISSED, OTHER_PEOPLE, NONE",
        "DOUBLE_ENTRY, DISMISSED, OTHER_PLACE, NONE",
        "PARALLEL, DISMISSED, OTHER_CONTENT, NONE",
        "DOPPELSTRUKTUR, DISMISSED, OTHER_TIME, ",
        "DOUBLE_ENTRY, DISMISSED, ENTRY_MISTAKE, ",
        "DOPPELSTRUKTUR, DISMISSED, OTHER, ",
        "DOPPELSTRUKTUR, DISMISSED, UNKNOWN, ",
        "DOPPELSTRUKTUR, REFERRED, , ",
        "DOPPELSTRUKTUR, ESCALATED, , ",
        "DOPPELSTRUKTUR, STATEMENT, , ",
        "DOPPELSTRUKTUR, AGREED, , ",
        "DOPPELSTRUKTUR, UNDONE, , ",
        "DOPPELSTRUKTUR, UNKNOWN, , ",
    })
    void whatAnAnswerSaysOfThePair(
            FindingClass asked, Outcome answer, @Nullable DismissalReason reason, @Nullable String label) {
        assertThat(VERDICTS.label(asked, answer, reason).orElse(null)).isEqualTo(label);
    }

    @Test
    void aWithdrawalSpeaksOfADoubleEntryAndOfNothingElse() {
        assertThat(VERDICTS.label(FindingClass.DOUBLE_ENTRY, ClosingReason.WITHDRAWN, null))
                .contains("DOUBLE_ENTRY");
        assertThat(VERDICTS.label(FindingClass.DOPPELSTRUKTUR, ClosingReason.WITHDRAWN, null))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ClosingReason.class, names = "WITHDRAWN", mode = EnumSource.Mode.EXCLUDE)
    void noOtherEndOfAFindingSaysAnything(ClosingReason reason) {
        assertThat(VERDICTS.label(FindingClass.DOUBLE_ENTRY, reason, null)).isEmpty();
    }

    @Test
    void everyAnswerOfTheContractHasExactlyOneRow() {
        Stream<String> plain = Arrays.stream(Outcome.values())
                .filter(outcome -> outcome != Outcome.DISMISSED)
                .map(outcome -> "any " + outcome + " ");
        Stream<String> dismissed = Arrays.stream(DismissalReason.values()).map(reason -> "any DISMISSED " + reason);
        List<String> expected = Stream.of(plain, dismissed, Stream.of("DOUBLE_ENTRY WITHDRAWN "))
                .flatMap(rows -> rows)
                .toList();

        assertThat(VERDICTS.rows().stream().map(row -> row.asked() + " " + row.answer() + " " + row.reason()))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
