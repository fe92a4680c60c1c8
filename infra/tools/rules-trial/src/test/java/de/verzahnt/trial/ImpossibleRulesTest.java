package de.verzahnt.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schedules by which nothing ever takes place, or that nobody can read. */
class ImpossibleRulesTest {
    private static final String GOOD_RULE = "FREQ=WEEKLY;BYDAY=TU 10:00-12:00";

    @TempDir
    private Path folder;

    private TrialFolder lists;

    @BeforeEach
    void goodLists() throws IOException {
        lists = new TrialFolder(folder);
    }

    @Test
    void aRuleThatIsOverBeforeItsOfferingBeginsIsRefused() throws IOException {
        assertThat(runWith("FREQ=WEEKLY;BYDAY=TU;UNTIL=20220101")).isEqualTo(1);

        assertThat(lists.notes())
                .contains("line 2, schedule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20220101'")
                .contains("erwartet: UNTIL nicht vor dem Beginn des Angebots (2025-01-01)")
                .contains("expected: UNTIL not before the beginning of the offering (2025-01-01)");
    }

    @Test
    void aRuleThatEndsBeforeItsFirstWeekdayIsRefused() throws IOException {
        assertThat(runWith("FREQ=WEEKLY;BYDAY=TU;UNTIL=20250102")).isEqualTo(1);

        assertThat(lists.notes()).contains("eine Regel, nach der das Angebot mindestens einmal stattfindet");
    }

    @Test
    void aRuleThatEndedAfterItsOfferingBeganIsTaken() throws IOException {
        assertThat(runWith("FREQ=WEEKLY;BYDAY=TU;UNTIL=20250201"))
                .as(lists.notes())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "FREQ=WEEKLY;BYDAY=XX > BYDAY mit Wochentagen aus MO, TU, WE, TH, FR, SA, SU",
                "FREQ=SECONDLY > FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY",
                "FREQ=WEEKLY;INTERVAL=0 > INTERVAL von 1 bis 52 / expected: INTERVAL from 1 to 52",
                "FREQ=WEEKLY;COUNT=999999999 > COUNT von 1 bis 1000 / expected: COUNT from 1 to 1000"
            })
    void theWrongPartOfARuleIsNamedWithWhatIsExpected(String rule, String expected) throws IOException {
        assertThat(runWith(rule)).isEqualTo(1);

        assertThat(lists.notes()).contains("line 2, schedule: '" + rule + "' (erwartet: " + expected);
    }

    private int runWith(String rule) throws IOException {
        lists.write(
                "offerings.csv", TrialFolder.HEADER + TrialFolder.GOOD.replace(GOOD_RULE, rule) + TrialFolder.GOOD_TOO);
        return lists.run();
    }
}
