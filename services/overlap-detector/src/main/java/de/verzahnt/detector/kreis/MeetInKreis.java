package de.verzahnt.detector.kreis;

import de.verzahnt.cases.FindingChange;
import de.verzahnt.detector.demand.Demands;
import de.verzahnt.detector.offerings.Visit;
import de.verzahnt.detector.offerings.Visit.Arrival;
import de.verzahnt.detector.offerings.Visit.Farewell;
import de.verzahnt.detector.stores.Today;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * All offerings of a Kreis meet here, whatever number of Kreise the task holds. A Kreis always stands compared under
 * the present rules, with the present Sozialräume and on the present day: whoever comes first after a change, a visit
 * or the clock, has it compared again.
 */
@SuppressWarnings("NullAway.Init")
public final class MeetInKreis implements Processor<String, Visit, String, List<FindingChange>> {

    /** Store of the offerings of each Kreis. */
    public static final String OFFERINGS = "offerings-by-kreis";

    /** Store of the findings that stand. */
    public static final String FINDINGS = "findings-by-pair";

    /** Store of the last whole comparison of each Kreis. */
    public static final String COMPARISONS = "comparisons-by-kreis";

    /** A record of so many stays well below what a broker takes. */
    private static final int AT_ONCE = 100;

    private final Supplier<MeetingRules> meeting;
    private final Demands demands;
    private final Today today;
    private final Duration checkInterval;
    private final KreisCounts counts;
    private final Map<String, Kreis> kreise = new HashMap<>();
    private final Map<String, List<FindingChange>> changes = new LinkedHashMap<>();
    private ProcessorContext<String, List<FindingChange>> context;
    private KreisStores stores;

    /**
     * Meeting under the rules in force.
     *
     * @param meeting asked anew each time; another version has every Kreis compared again, other Sozialräume theirs
     * @param demands what is asked for
     * @param checkInterval how often the clock is asked whether a new day has begun, and whether demand is unmet
     * @param counts hears what happens
     */
    public MeetInKreis(
            Supplier<MeetingRules> meeting, Demands demands, Today today, Duration checkInterval, KreisCounts counts) {
        this.meeting = meeting;
        this.demands = demands;
        this.today = today;
        this.checkInterval = checkInterval;
        this.counts = counts;
    }

    /** Called again when a task starts anew, then with restored stores: what was in memory counts no longer. */
    @Override
    public void init(ProcessorContext<String, List<FindingChange>> newContext) {
        context = newContext;
        stores = new KreisStores(newContext);
        kreise.clear();
        changes.clear();
        newContext.schedule(checkInterval, PunctuationType.WALL_CLOCK_TIME, now -> stores.kreise()
                .forEach(this::look));
    }

    @Override
    public void process(Record<String, Visit> input) {
        Kreis kreis = upToDate(input.key());
        if (input.value() instanceof Arrival arrival) {
            kreis.arrive(arrival, today.date());
        } else if (input.value() instanceof Farewell farewell) {
            kreis.leave(farewell);
        }
        tell();
    }

    private void look(String key) {
        upToDate(key).lookForGaps(demands, today.date(), today.now());
        tell();
    }

    private Kreis upToDate(String key) {
        MeetingRules now = meeting.get();
        Kreis kreis = kreise.compute(
                key,
                (k, known) ->
                        known != null && known.isUnder(now) ? known : new Kreis(k, now, stores, this::note, counts));
        LocalDate date = today.date();
        String version = now.rules().version();
        LastComparison due = LastComparison.now(version, now.placesOf(key), date);
        @Nullable LastComparison last = stores.compared(key);
        if (!due.equals(last)) {
            boolean rulesChanged = last != null && !last.rulesVersion().equals(version);
            kreis.compareAll(date, rulesChanged, today.now());
            stores.compared(key, due);
        }
        return kreis;
    }

    private void note(FindingChange change) {
        changes.computeIfAbsent(change.caseId(), id -> new ArrayList<>()).add(change);
    }

    /** Once for each case, or a case of hundreds would be put together anew for each of its lines. */
    private void tell() {
        changes.forEach((caseId, all) -> {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<FindingChange> some = List.copyOf(all.subList(from, Math.min(from + AT_ONCE, all.size())));
                context.forward(new Record<>(caseId, some, latest(some)));
            }
        });
        changes.clear();
    }

    private static long latest(List<FindingChange> changes) {
        return changes.stream()
                .mapToLong(change -> change.at().toEpochMilli())
                .max()
                .orElseThrow();
    }
}
