package de.verzahnt.intake.ageing;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.ageing.Ageing.Step;
import de.verzahnt.intake.store.Freshness;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans: stale after 365 days, asked 14 days before, ended after 90 more. Moments are 12:00 in Greenwich. */
class AgeingTest {
    private static final Ageing LAW = new Ageing(Duration.ofDays(365), Duration.ofDays(14), Duration.ofDays(90));

    @ParameterizedTest(name = "{7}")
    @CsvSource(nullValues = "-", textBlock = """
        # confirmed , asked      , reached    , stale      , last day   , now        , step
        2026-01-01  , -          , -          , -          , -          , 2026-12-17 , NOTHING  , for a year less two weeks nobody is asked
        2026-01-01  , -          , -          , -          , -          , 2026-12-18 , ASK      , two weeks before the year is over its organisation is asked
        2026-01-01  , 2026-12-18 , -          , -          , -          , 2026-12-31 , NOTHING  , who was asked has two weeks
        2026-01-01  , 2026-12-18 , -          , -          , -          , 2027-01-01 , GO_STALE , without an answer it is stale when the year is over
        2020-01-01  , -          , -          , -          , -          , 2026-12-18 , ASK      , however old it is it is asked about first
        2020-01-01  , 2026-12-18 , -          , -          , -          , 2026-12-31 , NOTHING  , and then there are two weeks as well
        2020-01-01  , 2026-12-18 , -          , -          , -          , 2027-01-01 , GO_STALE , before it is stale
        2026-01-01  , 2026-12-18 , 2026-12-18 , 2027-01-01 , -          , 2027-03-31 , NOTHING  , a stale one stands on for 90 days
        2026-01-01  , 2026-12-18 , 2026-12-18 , 2027-01-01 , -          , 2027-04-01 , END      , then it ends
        2026-01-01  , 2027-03-25 , -          , 2027-01-01 , -          , 2027-04-01 , NOTHING  , but not while no mail is known to have reached its organisation
        2026-01-01  , 2026-12-18 , -          , 2027-01-01 , -          , 2027-01-01 , ASK      , which is asked again two weeks after a mail that reached nobody
        2026-01-01  , 2030-12-31 , -          , 2027-01-01 , -          , 2031-01-01 , NOTHING  , for years if need be
        2026-01-01  , 2027-02-01 , 2027-02-02 , 2027-01-01 , -          , 2027-05-02 , NOTHING  , once reached it has all 90 days
        2026-01-01  , 2027-02-01 , 2027-02-02 , 2027-01-01 , -          , 2027-05-03 , END      , and then it ends
        2026-01-10  , 2026-12-18 , -          , -          , -          , 2027-01-05 , ASK      , before it is stale too it is asked again when the mail reached nobody
        2026-01-10  , 2026-12-18 , 2026-12-18 , -          , -          , 2027-01-05 , NOTHING  , who was reached is not asked twice
        2026-01-01  , -          , -          , -          , 2026-06-30 , 2026-06-15 , NOTHING  , nobody is asked long before its last day
        2026-01-01  , -          , -          , -          , 2026-06-30 , 2026-06-16 , ASK      , two weeks before its last day is asked whether it goes on
        2026-01-01  , 2026-06-16 , -          , -          , 2026-06-30 , 2026-06-30 , NOTHING  , asked once it runs to its last day
        2026-01-01  , 2026-06-16 , -          , -          , 2026-06-30 , 2026-07-01 , NOTHING  , and is over by itself
        2026-06-10  , -          , -          , -          , 2026-06-30 , 2026-06-16 , NOTHING  , who confirmed four weeks before the last day knew of it
        2026-06-01  , -          , -          , -          , 2026-06-30 , 2026-06-16 , ASK      , who confirmed earlier may not have
        2020-01-01  , -          , -          , -          , 2020-12-31 , 2026-12-18 , NOTHING  , what is over by its last day does not age
        2026-01-01  , 2026-12-18 , 2026-12-18 , 2027-01-01 , 2027-01-31 , 2027-04-01 , NOTHING  , nor does it end a second time
        """)
    void theStepThatIsDue(
            LocalDate confirmed,
            @Nullable LocalDate asked,
            @Nullable LocalDate reached,
            @Nullable LocalDate stale,
            @Nullable LocalDate lastDay,
            LocalDate now,
            Step expected,
            String why) {
        Freshness freshness =
                new Freshness(noon(confirmed), noon(confirmed), maybe(asked), maybe(reached), maybe(stale));

        assertThat(LAW.next(freshness, lastDay, noon(now))).as(why).isEqualTo(expected);
    }

    @Test
    void aDayBeginsAndEndsAtMidnightInBerlinInSummerAndInWinter() {
        Freshness lastYear = Freshness.confirmed(Instant.parse("2025-12-01T12:00:00Z"));

        assertThat(step(lastYear, "2026-06-30", "2026-06-15T21:59:59Z")).isEqualTo(Step.NOTHING);
        assertThat(step(lastYear, "2026-06-30", "2026-06-15T22:00:00Z")).isEqualTo(Step.ASK);
        assertThat(step(lastYear, "2026-06-30", "2026-06-30T21:59:59Z")).isEqualTo(Step.ASK);
        assertThat(step(lastYear, "2026-06-30", "2026-06-30T22:00:00Z")).isEqualTo(Step.NOTHING);
        assertThat(step(lastYear, "2026-02-28", "2026-02-13T22:59:59Z")).isEqualTo(Step.NOTHING);
        assertThat(step(lastYear, "2026-02-28", "2026-02-13T23:00:00Z")).isEqualTo(Step.ASK);
    }

    @Test
    void theDayUntilWhichAnAnswerIsAskedForIsOneOfBerlin() {
        Freshness atNight = Freshness.confirmed(Instant.parse("2025-06-30T22:30:00Z"));

        assertThat(LAW.dueUntil(atNight, null, Instant.parse("2026-06-17T08:00:00Z")))
                .isEqualTo("2026-07-01");
    }

    @Test
    void anAnswerIsAskedForUntilItWouldBeStaleAndNeverSoonerThanInTwoWeeks() {
        Freshness lastYear = Freshness.confirmed(noon(LocalDate.parse("2026-01-01")));
        Freshness longAgo = Freshness.confirmed(noon(LocalDate.parse("2020-01-01")));
        Instant now = noon(LocalDate.parse("2026-12-15"));

        assertThat(LAW.dueUntil(lastYear, null, now)).isEqualTo("2027-01-01");
        assertThat(LAW.dueUntil(longAgo, null, now)).isEqualTo("2026-12-29");
        assertThat(LAW.dueUntil(lastYear, LocalDate.parse("2026-12-20"), now)).isEqualTo("2026-12-20");
    }

    private static Step step(Freshness freshness, String lastDay, String now) {
        return LAW.next(freshness, LocalDate.parse(lastDay), Instant.parse(now));
    }

    private static Instant noon(LocalDate day) {
        return Instant.parse(day + "T12:00:00Z");
    }

    private static @Nullable Instant maybe(@Nullable LocalDate day) {
        return day == null ? null : noon(day);
    }
}
