package de.verzahnt.rules.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Change;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.RandomOfferings;
import de.verzahnt.rules.Sample;
import de.verzahnt.rules.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Nothing depends on the order in which things come: of the two, of the offerings, of what stands in their lists. */
class ShuffleTest {
    private static final int OFFERINGS = 30;
    private static final OverlapRules RULES = OverlapRules.current(ReferenceData.load());

    @Property(tries = 30, seed = "13")
    void comparingIsSymmetricAndDoesNotSeeTheOrderOfLists(@ForAll long seed) {
        List<Offering> offerings = new RandomOfferings(seed)
                .list(OFFERINGS).stream().map(ShuffleTest::onMondaysToo).toList();
        Random random = new Random(seed);

        offerings.forEach(a -> offerings.forEach(b ->
                assertThat(compare(shuffled(b, random), shuffled(a, random))).isEqualTo(compare(a, b))));
    }

    @Property(tries = 30, seed = "14")
    void theIndexDoesNotSeeInWhichOrderOfferingsCame(@ForAll long seed) {
        List<Offering> offerings = new ArrayList<>(new RandomOfferings(seed).list(OFFERINGS));
        OverlapIndex inOrder = RULES.index(Sample.KREIS);
        offerings.forEach(inOrder::put);
        OverlapIndex mixed = RULES.index(Sample.KREIS);
        Collections.shuffle(offerings, new Random(seed));
        offerings.forEach(mixed::put);

        assertThat(offerings).allSatisfy(one -> {
            assertThat(mixed.candidates(one)).isEqualTo(inOrder.candidates(one));
            assertThat(offerings).allSatisfy(other -> assertThat(mixed.compare(one, other, Sample.TODAY))
                    .isEqualTo(inOrder.compare(other, one, Sample.TODAY)));
        });
    }

    private static Verdict compare(Offering a, Offering b) {
        return RULES.compare(a, b, Sample.KREIS, Sample.TODAY);
    }

    private static Offering shuffled(Offering o, Random random) {
        Change change = new Change()
                .furtherFields(mixed(o.furtherFields(), random))
                .targetGroups(mixed(o.targetGroups(), random))
                .districts(mixed(o.districts(), random))
                .languages(mixed(o.languages(), random))
                .partners(mixed(o.cooperationPartners(), random));
        @Nullable String schedule = o.schedule();
        return schedule == null
                ? change.of(o)
                : change.schedule(String.join("|", mixed(Arrays.asList(schedule.split("\\|")), random)))
                        .of(o);
    }

    private static Offering onMondaysToo(Offering o) {
        return new Change()
                .schedule("FREQ=WEEKLY;BYDAY=MO 09:00-11:00" + (o.schedule() == null ? "" : "|" + o.schedule()))
                .of(o);
    }

    private static Set<String> mixed(Collection<String> values, Random random) {
        List<String> mixed = new ArrayList<>(values);
        Collections.shuffle(mixed, random);
        return new LinkedHashSet<>(mixed);
    }
}
