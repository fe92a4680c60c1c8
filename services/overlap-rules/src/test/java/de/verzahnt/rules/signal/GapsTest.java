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
    void aDemandWithoutAnOperativeOfferingIsAGap() {
        assertThat(missing(COURSES)).containsExactly("abh.ik_berechtigung@abh 05334012");
    }

    @Test
    void anOfferingInTheDistrictInAQuarterOfItOrForTheWholeKreisMeetsIt() {
        assertThat(missing(COURSES, course.in(ESCHWEILER))).isEmpty();
        assertThat(missing(COURSES, course.in("05334012-P-WEST"))).isEmpty();
        assertThat(missing(COURSES, course.in(KREIS))).isEmpty();
    }

    @Test
    void anOfferingElsewhereOrOneThatHasEndedOrOnlySteersDoesNot() {
        assertThat(missing(COURSES, course.in("05334002"))).hasSize(1);
        assertThat(missing(COURSES, course.from("2025-01-01", "2026-02-28"))).hasSize(1);
        assertThat(missing(COURSES, course.inRole("STRATEGIC"))).hasSize(1);
    }

    @Test
    void aReferralIsMetByWhoeverIsOfThatTypeOrPaidForIt() {
        Demand referral = new Demand("abh", ESCHWEILER, "abh.verweis", "JMD", "2025-Q4", 20);

        assertThat(missing(referral)).containsExactly("abh.verweis/JMD@abh 05334012");
        assertThat(missing(referral, free("jmd").runBy("JMD"))).isEmpty();
        assertThat(missing(referral, free("awo").paidBy("JMD"))).isEmpty();
    }

    @Test
    void whatIsSuppressedSmallOldWeeklyOrWithoutARuleIsNoDemand() {
        assertThat(missing(courses("2025-Q4", null))).isEmpty();
        assertThat(missing(courses("2025-Q4", 5))).isEmpty();
        assertThat(missing(courses("2024-Q4", 40))).isEmpty();
        assertThat(missing(courses("2026-W07", 40))).isEmpty();
        assertThat(missing(new Demand("abh", ESCHWEILER, "abh.familiennachzug", null, "2025-Q4", 40)))
                .isEmpty();
    }

    @Test
    void theNewestQuarterAloneCounts() {
        List<Demand> falling = List.of(courses("2025-Q3", 40), courses("2025-Q4", null));

        assertThat(needs(register(), falling).unmet()).isEmpty();
    }

    @Test
    void eachOfficeAnswersForItsOwnCounts() {
        Demand ofTheTown = new Demand("abh-stadt", ESCHWEILER, "abh.ik_berechtigung", null, "2025-Q4", 25);

        assertThat(needs(register(), List.of(COURSES, ofTheTown)).unmet())
                .extracting(gap -> gap.finding().anchorId())
                .containsExactlyInAnyOrder("abh.ik_berechtigung@abh", "abh.ik_berechtigung@abh-stadt");
    }

    @Test
    void whatSomebodyOffersIsMetAndWhatIsNoDemandIsNeither() {
        List<Offering> all = new ArrayList<>(register());
        all.add(course.in(ESCHWEILER).offering());

        assertThat(needs(all, List.of(COURSES)).met()).hasSize(1);
        assertThat(needs(all, List.of(courses("2025-Q4", 5))).met()).isEmpty();
    }

    @Test
    void ofAKreisFromWhichHardlyAnythingIsReportedNothingIsSaid() {
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
