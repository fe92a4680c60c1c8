package de.verzahnt.dashboard.trend;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.dashboard.shell.CalendarQuarter;
import de.verzahnt.dashboard.trend.TrendPlace.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How quarters are counted from the histories of cases; it is the first of March 2026. */
class TrendTest {

    private static final Instant NOW = Instant.parse("2026-03-01T11:00:00Z");
    private static final CalendarQuarter WINTER = new CalendarQuarter(2026, 1);
    private static final CalendarQuarter AUTUMN = WINTER.plus(-1);
    private static final List<String> TOWNS = List.of("a", "b", "c");
    private static final TrendPlace KREIS = new TrendPlace("k", Kind.KREIS, "k", TOWNS, "");

    @Test
    void aCaseIsOpenedInOneQuarterAndSettledInAnother() {
        TrendCase one =
                seen("2025-11-01", Set.of("a"), Set.of("x", "y", "z"), decided("2026-02-01", "ABSPRACHE", true));
        assertThat(figures(AUTUMN, one).opened()).isEqualTo(1);
        assertThat(figures(AUTUMN, one).settled()).isZero();
        assertThat(figures(WINTER, one).settled()).isEqualTo(1);
        assertThat(conduct(figures(WINTER, one)).outcomes()).containsOnlyKeys("ABSPRACHE");
        assertThat(conduct(figures(WINTER, one)).medianDays()).isEqualTo(92);
        assertThat(conduct(figures(WINTER, one)).alonePercent()).isEqualTo(100);
    }

    @Test
    void aCaseThatAsksAgainIsReopenedAndNotSettledThatQuarter() {
        TrendCase one = seen(
                "2025-11-01",
                Set.of("a"),
                Set.of("x", "y", "z"),
                decided("2026-01-10", "DISMISSED", true),
                open("2026-01-20"));
        assertThat(figures(WINTER, one).settled()).isZero();
        assertThat(figures(WINTER, one).reopened()).isEqualTo(1);
    }

    @Test
    void theDaysOfACaseThatWasReopenedCountFromThen() {
        TrendCase one = seen(
                "2025-01-01",
                Set.of("a"),
                Set.of("x", "y", "z"),
                decided("2025-02-01", "DISMISSED", true),
                open("2026-01-20"),
                decided("2026-01-30", "DELEGATED", false));
        assertThat(conduct(figures(WINTER, one)).medianDays()).isEqualTo(10);
        assertThat(conduct(figures(WINTER, one)).alonePercent()).isZero();
    }

    @Test
    void whatEndedByItselfHasNoDaysAndNobodyWhoSettledIt() {
        TrendCase one = seen(
                "2025-11-01", Set.of("a"), Set.of("x", "y", "z"), step("2026-01-10", true, false, null, true, null));
        assertThat(conduct(figures(WINTER, one)).outcomes()).containsOnlyKeys(QuarterFigures.Conduct.BY_ITSELF);
        assertThat(conduct(figures(WINTER, one)).medianDays()).isNull();
        assertThat(conduct(figures(WINTER, one)).alonePercent()).isNull();
    }

    @Test
    void anAbspracheIsInForceUntilItEndsAndEndsInTheQuarterOfItsLastDay() {
        TrendCase one = seen(
                "2025-01-01",
                Set.of("a"),
                Set.of("x", "y"),
                step("2025-03-01", true, true, "ABSPRACHE", true, LocalDate.of(2025, 12, 31)),
                open("2026-01-01"));
        assertThat(figures(AUTUMN.plus(-1), one).inForce()).isEqualTo(1);
        assertThat(figures(AUTUMN, one).ending()).isEqualTo(1);
        assertThat(figures(WINTER, one).inForce()).isZero();
    }

    @Test
    void aCaseThatIsStillWithItsPartiesIsCountedOnceAndInNoOtherNumber() {
        TrendCase one =
                new TrendCase(false, Set.of(), Set.of("x", "y"), Instant.parse("2026-02-20T10:00:00Z"), List.of());
        QuarterFigures figures = figures(WINTER, one);
        assertThat(figures.hidden()).isEqualTo(1);
        assertThat(List.of(figures.opened(), figures.settled(), figures.inForce(), figures.ending()))
                .containsOnly(0);
    }

    @Test
    void nobodyIsRecognisedByTheWayAFewCasesWereSettledNorBySubtraction() {
        Random random = new Random(20261130);
        int shown = 0;
        for (int run = 0; run < 500; run++) {
            List<TrendCase> cases = settled(random, 1 + random.nextInt(8));
            Trend trend = new Trend(cases, NOW);
            List<TrendPlace> towns = TOWNS.stream()
                    .map(town -> new TrendPlace(town, Kind.GEMEINDE, "k", List.of(town), ""))
                    .toList();
            List<TrendPlace> told = new ArrayList<>();
            Stream.concat(
                            towns.stream()
                                    .filter(town ->
                                            trend.of(WINTER, town, towns).conduct() != null),
                            Stream.of(KREIS)
                                    .filter(kreis -> trend.of(WINTER, kreis, List.of(kreis))
                                                    .conduct()
                                            != null))
                    .forEach(told::add);
            shown += told.size();
            attack(cases, told);
        }
        assertThat(shown).as("figures that were shown at all").isGreaterThan(100);
    }

    /** Adds and subtracts the towns told of from each other and from the Kreis; what is left belongs to nobody or to three. */
    private static void attack(List<TrendCase> cases, List<TrendPlace> told) {
        List<TrendPlace> towns =
                told.stream().filter(place -> place.kind() == Kind.GEMEINDE).toList();
        IntStream.range(0, 1 << towns.size()).forEach(chosen -> {
            Set<String> taken = new HashSet<>();
            IntStream.range(0, towns.size())
                    .filter(at -> (chosen >> at & 1) == 1)
                    .forEach(at -> taken.add(towns.get(at).key()));
            assertThat(bodies(cases, taken).size()).isNotIn(1, 2);
            if (told.contains(KREIS)) {
                Set<String> rest = new HashSet<>(TOWNS);
                rest.removeAll(taken);
                assertThat(bodies(cases, rest).size()).isNotIn(1, 2);
            }
        });
    }

    private static Set<String> bodies(List<TrendCase> cases, Set<String> towns) {
        Set<String> bodies = new HashSet<>();
        cases.stream()
                .filter(one -> one.gemeinden().stream().anyMatch(towns::contains))
                .forEach(one -> bodies.addAll(one.bodies()));
        return bodies;
    }

    private static List<TrendCase> settled(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> seen(
                        "2025-11-01",
                        Set.of(TOWNS.get(random.nextInt(TOWNS.size()))),
                        Set.of("public" + random.nextInt(3), "free" + random.nextInt(4)),
                        decided("2026-02-01", "ABSPRACHE", random.nextBoolean())))
                .toList();
    }

    private static QuarterFigures figures(CalendarQuarter quarter, TrendCase... cases) {
        return new Trend(List.of(cases), NOW).of(quarter, KREIS, List.of(KREIS));
    }

    private static QuarterFigures.Conduct conduct(QuarterFigures figures) {
        QuarterFigures.Conduct conduct = figures.conduct();
        assertThat(conduct).isNotNull();
        return Objects.requireNonNull(conduct);
    }

    private static TrendCase seen(String opened, Set<String> towns, Set<String> bodies, TrendStep... later) {
        List<TrendStep> steps =
                Stream.concat(Stream.of(open(opened)), Stream.of(later)).toList();
        return new TrendCase(true, towns, bodies, steps.get(0).at(), steps);
    }

    private static TrendStep open(String day) {
        return new TrendStep(moment(day), false, false, null, true, false, null);
    }

    private static TrendStep decided(String day, String outcome, boolean alone) {
        return step(day, true, true, outcome, alone, null);
    }

    private static TrendStep step(
            String day,
            boolean over,
            boolean decided,
            @Nullable String outcome,
            boolean alone,
            @Nullable LocalDate until) {
        return new TrendStep(moment(day), over, decided, outcome, alone, until != null, until);
    }

    private static Instant moment(String day) {
        return Instant.parse(day + "T10:00:00Z");
    }
}
