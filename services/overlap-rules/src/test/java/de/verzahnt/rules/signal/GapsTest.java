package de.verzahnt.rules.signal;

import static de.verzahnt.rules.AnOffering.KREIS;
import static de.verzahnt.rules.AnOffering.TODAY;
import static de.verzahnt.rules.AnOffering.free;
import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.AnOffering;
import de.verzahnt.rules.Offering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapsTest {
    private static final String ESCHWEILER = "05334012";
    private static final Demand COURSES = courses("2025-Q4", 40);

    private final Gaps gaps = new Gaps(ReferenceData.load());
    private final AnOffering course = free("vhs").about("SPRACHE").as("KURS");

    @Test
    void a_demand_without_an_operative_offering_is_a_gap() {
        assertThat(missing(COURSES)).containsExactly("abh.ik_berechtigung@abh 05334012");
    }

    @Test
    void an_offering_in_the_district_in_a_quarter_of_it_or_for_the_whole_kreis_meets_it() {
        assertThat(missing(COURSES, course.in(ESCHWEILER))).isEmpty();
        assertThat(missing(COURSES, course.in("05334012-P-WEST"))).isEmpty();
        assertThat(missing(COURSES, course.in(KREIS))).isEmpty();
    }

    @Test
    void an_offering_elsewhere_or_one_that_has_ended_or_only_steers_does_not() {
        assertThat(missing(COURSES, course.in("05334002"))).hasSize(1);
        assertThat(missing(COURSES, course.from("2025-01-01", "2026-02-28"))).hasSize(1);
        assertThat(missing(COURSES, course.inRole("STRATEGIC"))).hasSize(1);
    }

    @Test
    void a_referral_is_met_by_whoever_is_of_that_type_or_paid_for_it() {
        Demand referral = new Demand("abh", ESCHWEILER, "abh.verweis", "JMD", "2025-Q4", 20);

        assertThat(missing(referral)).containsExactly("abh.verweis/JMD@abh 05334012");
        assertThat(missing(referral, free("jmd").runBy("JMD"))).isEmpty();
        assertThat(missing(referral, free("awo").paidBy("JMD"))).isEmpty();
    }

    @Test
    void what_is_suppressed_small_old_weekly_or_without_a_rule_is_no_demand() {
        assertThat(missing(courses("2025-Q4", null))).isEmpty();
        assertThat(missing(courses("2025-Q4", 5))).isEmpty();
        assertThat(missing(courses("2024-Q4", 40))).isEmpty();
        assertThat(missing(courses("2026-W07", 40))).isEmpty();
        assertThat(missing(new Demand("abh", ESCHWEILER, "abh.familiennachzug", null, "2025-Q4", 40)))
                .isEmpty();
    }

    @Test
    void the_newest_quarter_alone_counts() {
        List<Demand> falling = List.of(courses("2025-Q3", 40), courses("2025-Q4", null));

        assertThat(needs(register(), falling).unmet()).isEmpty();
    }

    @Test
    void each_office_answers_for_its_own_counts() {
        Demand ofTheTown = new Demand("abh-stadt", ESCHWEILER, "abh.ik_berechtigung", null, "2025-Q4", 25);

        assertThat(needs(register(), List.of(COURSES, ofTheTown)).unmet())
                .extracting(gap -> gap.finding().anchorId())
                .containsExactlyInAnyOrder("abh.ik_berechtigung@abh", "abh.ik_berechtigung@abh-stadt");
    }

    @Test
    void what_somebody_offers_is_met_and_what_is_no_demand_is_neither() {
        List<Offering> all = new ArrayList<>(register());
        all.add(course.in(ESCHWEILER).offering());

        assertThat(needs(all, List.of(COURSES)).met()).hasSize(1);
        assertThat(needs(all, List.of(courses("2025-Q4", 5))).met()).isEmpty();
    }

    @Test
    void of_a_kreis_from_which_hardly_anything_is_reported_nothing_is_said() {
        List<Offering> few = register().subList(0, 9);

        assertThat(gaps.in(gaps.supply(KREIS, few), List.of(COURSES), TODAY)).isEmpty();
    }

    private List<String> missing(Demand demand, AnOffering... offered) {
        List<Offering> all = new ArrayList<>(register());
        List.of(offered).forEach(told -> all.add(told.offering()));
        return needs(all, List.of(demand)).unmet().stream()
                .map(gap -> gap.finding().anchorId() + " " + gap.finding().lineId())
                .toList();
    }

    private Gaps.Needs needs(List<Offering> offered, List<Demand> demands) {
        return gaps.in(gaps.supply(KREIS, offered), demands, TODAY).orElseThrow();
    }

    /** Ten meeting places. */
    private static List<Offering> register() {
        return IntStream.range(0, 10)
                .mapToObj(i -> free("verein-" + i).offering())
                .toList();
    }

    private static Demand courses(String period, @Nullable Integer count) {
        return new Demand("abh", ESCHWEILER, "abh.ik_berechtigung", null, period, count);
    }
}
