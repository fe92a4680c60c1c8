package de.verzahnt.source.taking;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.intake.offering.Offering;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Carried.State;
import de.verzahnt.source.store.Hold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VanishingTest {
    private static final Instant NOW = Instant.parse("2026-06-15T08:00:00Z");
    private final Vanishing vanishing = new Vanishing(NOW, Duration.ofDays(30));

    @Test
    void aThirdMayGoMissingWithoutAQuestion() {
        var verdict = vanishing.judge(standing(9), ids(6), null);

        assertThat(verdict.question()).isNull();
        assertThat(verdict.missing()).hasSize(3);
    }

    @Test
    void moreThanAThirdAtOnceIsAQuestion() {
        var verdict = vanishing.judge(standing(9), ids(5), null);

        assertThat(verdict.question()).isEqualTo(new Hold(NOW, 4, 9, false));
    }

    @Test
    void whatSomebodyConfirmedAsGoneIsMissing() {
        var verdict = vanishing.judge(standing(9), ids(5), new Hold(NOW, 4, 9, true));

        assertThat(verdict.question()).isNull();
        assertThat(verdict.missing()).hasSize(4);
    }

    @Test
    void moreThanWasConfirmedIsAQuestionAgain() {
        var verdict = vanishing.judge(standing(9), ids(2), new Hold(NOW, 4, 9, true));

        assertThat(Objects.requireNonNull(verdict.question()).confirmed()).isFalse();
    }

    @Test
    void aQuestionKeepsTheDayOnWhichItAroseUntilItIsAnswered() {
        Instant earlier = NOW.minus(Duration.ofDays(3));

        var verdict = vanishing.judge(standing(9), ids(5), new Hold(earlier, 4, 9, false));

        assertThat(Objects.requireNonNull(verdict.question()).since()).isEqualTo(earlier);
    }

    @Test
    void theGraceEndsNothingBeforeItsLastMoment() {
        List<Carried> carried = standing(9);
        carried.set(8, carried.get(8).missing(NOW.minus(Duration.ofDays(30)).plusMillis(1)));

        assertThat(vanishing.judge(carried, ids(8), null).ending()).isEmpty();
    }

    @Test
    void whatIsMissingForTheWholeGraceEnds() {
        List<Carried> carried = standing(9);
        carried.set(8, carried.get(8).missing(NOW.minus(Duration.ofDays(30))));

        assertThat(vanishing.judge(carried, ids(8), null).ending())
                .extracting(Carried::offeringId)
                .containsExactly("8");
    }

    @Test
    void whatIsCarriedAgainDoesNotEnd() {
        List<Carried> carried = standing(9);
        carried.set(8, carried.get(8).missing(NOW.minus(Duration.ofDays(40))));

        assertThat(vanishing.judge(carried, ids(9), null).ending()).isEmpty();
    }

    @Test
    void whatIsMissingAlreadyIsNotAskedForTwice() {
        List<Carried> carried = standing(9);
        IntStream.range(5, 9).forEach(i -> carried.set(i, carried.get(i).missing(NOW.minusSeconds(60))));

        assertThat(vanishing.judge(carried, ids(5), null).question()).isNull();
    }

    @Test
    void anEventThatIsOverMayGoAndIsNoQuestion() {
        List<Carried> carried = new ArrayList<>(List.of(
                one("0", offering(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 14), null)),
                one("1", offering(LocalDate.of(2026, 1, 5), null, "FREQ=WEEKLY;BYDAY=MO;COUNT=3 10:00-12:00"))));

        var verdict = vanishing.judge(carried, Set.of(), null);

        assertThat(verdict.over()).hasSize(2);
        assertThat(verdict.question()).isNull();
    }

    @Test
    void aSeriesWhoseFirstDateHasPassedIsNotOver() {
        List<Carried> carried =
                List.of(one("0", offering(LocalDate.of(2024, 1, 8), null, "FREQ=WEEKLY;BYDAY=MO 10:00-12:00")));

        var verdict = vanishing.judge(carried, Set.of(), null);

        assertThat(verdict.over()).isEmpty();
        assertThat(verdict.question()).isNotNull();
    }

    private static List<Carried> standing(int count) {
        Carried[] all = IntStream.range(0, count)
                .mapToObj(i -> one(String.valueOf(i), offering(null, null, null)))
                .toArray(Carried[]::new);
        return Arrays.asList(all);
    }

    private static Set<String> ids(int count) {
        return Set.copyOf(IntStream.range(0, count).mapToObj(String::valueOf).toList());
    }

    private static Carried one(String id, Offering told) {
        return new Carried(id, "Treff", State.STANDING, NOW, null, Map.of(), told);
    }

    private static Offering offering(@Nullable LocalDate from, @Nullable LocalDate until, @Nullable String schedule) {
        return new Offering(
                "refugio",
                "Treff",
                "",
                "BEGEGNUNG",
                List.of(),
                List.of(),
                "BEGEGNUNG",
                "OPERATIVE",
                List.of(),
                from,
                until,
                schedule,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null);
    }
}
