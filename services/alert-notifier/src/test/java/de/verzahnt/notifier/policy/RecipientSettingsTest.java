package de.verzahnt.notifier.policy;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecipientSettingsTest {

    @ParameterizedTest(name = "{0} chosen {1}, the table says {2}: {3}")
    @CsvSource({
        "OWN_CASES, AT_ONCE, AT_ONCE, AT_ONCE",
        "OWN_CASES, AT_ONCE, DIGEST, DIGEST",
        "OWN_CASES, DAILY, AT_ONCE, DIGEST",
        "OWN_CASES, WEEKLY, AT_ONCE, DIGEST",
        "OWN_CASES, OFF, AT_ONCE, DIGEST",
        "OWN_CASES, AT_ONCE, NOTHING, NOTHING",
        "AREA, AT_ONCE, AT_ONCE, AT_ONCE",
        "AREA, AT_ONCE, DIGEST, DIGEST",
        "AREA, DAILY, AT_ONCE, DIGEST",
        "AREA, WEEKLY, DIGEST, DIGEST",
        "AREA, OFF, AT_ONCE, NOTHING",
        "AREA, OFF, DIGEST, NOTHING",
        "AREA, DAILY, NOTHING, NOTHING"
    })
    void howOneIsTold(MailKind kind, Rhythm chosen, Telling table, Telling told) {
        assertThat(choosing(chosen).telling(kind, table)).isEqualTo(told);
    }

    @ParameterizedTest
    @EnumSource
    void ownCasesAreNeverTurnedOffAndNeverWaitAWeek(Rhythm chosen) {
        assertThat(choosing(chosen).gathered(MailKind.OWN_CASES)).isEqualTo(Rhythm.DAILY);
    }

    @Test
    void theAreaIsToldOfWhereAndWhatOneChose() {
        RecipientSettings wish =
                new RecipientSettings(Rhythm.AT_ONCE, Rhythm.DAILY, Set.of("05334"), Set.of("SPRACHE"), null, null);

        assertThat(wish.wants(List.of("05334002"), Set.of("SPRACHE"), RecipientSettingsTest::lies))
                .isTrue();
        assertThat(wish.wants(List.of("05366016"), Set.of("SPRACHE"), RecipientSettingsTest::lies))
                .isFalse();
        assertThat(wish.wants(List.of("05334002"), Set.of("ARBEIT"), RecipientSettingsTest::lies))
                .isFalse();
    }

    @Test
    void whatIsUnknownIsWanted() {
        RecipientSettings wish =
                new RecipientSettings(Rhythm.AT_ONCE, Rhythm.DAILY, Set.of("05334"), Set.of("SPRACHE"), null, null);

        assertThat(wish.wants(List.of(), Set.of(), RecipientSettingsTest::lies)).isTrue();
    }

    @Test
    void aDeputyHoldsUntilTheEndOfItsLastDayInGermany() {
        Deputy deputy = new Deputy("other", null, LocalDate.parse("2026-07-31"));

        assertThat(deputy.holds(Instant.parse("2026-07-31T21:59:59Z"))).isTrue();
        assertThat(deputy.holds(Instant.parse("2026-07-31T22:00:00Z"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "own-offering, OWN_CASES",
        "answer-missing, OWN_CASES",
        "party, OWN_CASES",
        "coordinator, AREA",
        "steering, AREA",
        "gap, AREA"
    })
    void whyOneIsToldSaysWhichMailItIs(String why, MailKind kind) {
        assertThat(MailKind.of(why)).isEqualTo(kind);
    }

    private static boolean lies(String district, String other) {
        return other.startsWith(district);
    }

    private static RecipientSettings choosing(Rhythm rhythm) {
        return new RecipientSettings(rhythm, rhythm, Set.of(), Set.of(), null, null);
    }
}
