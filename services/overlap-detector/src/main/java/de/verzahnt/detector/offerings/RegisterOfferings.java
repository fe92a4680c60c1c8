package de.verzahnt.detector.offerings;

import de.verzahnt.detector.offerings.Visit.Arrival;
import de.verzahnt.detector.offerings.Visit.Farewell;
import de.verzahnt.detector.offerings.Visit.Why;
import de.verzahnt.reference.District;
import de.verzahnt.reference.Districts;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Drops what changes nothing; sends the rest to every Kreis it touches, and a farewell to those it left. */
@SuppressWarnings("NullAway.Init")
public final class RegisterOfferings implements Processor<String, @Nullable ReportedOffering, String, Visit> {

    /** Store of what was last sent. */
    public static final String STORE = "offerings-by-id";

    private final Districts districts;
    private ProcessorContext<String, Visit> context;
    private KeyValueStore<String, @Nullable RegisteredOffering> registered;

    public RegisterOfferings(Districts districts) {
        this.districts = districts;
    }

    @Override
    public void init(ProcessorContext<String, Visit> newContext) {
        context = newContext;
        registered = newContext.getStateStore(STORE);
    }

    @Override
    public void process(Record<String, @Nullable ReportedOffering> input) {
        @Nullable RegisteredOffering before = registered.get(input.key());
        @Nullable ReportedOffering report = input.value();
        if (report == null) {
            forget(input, before);
        } else if (before == null || isNews(before.report(), report)) {
            send(input, report, before == null ? Set.of() : before.kreise());
        }
    }

    /** A tombstone, or an organisation that is gone. */
    private void forget(Record<String, ?> input, @Nullable RegisteredOffering before) {
        if (before != null) {
            before.kreise().forEach(kreis -> farewell(input, kreis, Why.WITHDRAWN));
            registered.put(input.key(), null);
        }
    }

    private void send(Record<String, ?> input, ReportedOffering report, Set<String> kreiseBefore) {
        Set<String> kreise = report.active() ? kreiseOf(report) : Set.of();
        Set<String> left = new TreeSet<>(kreiseBefore);
        left.removeAll(kreise);
        registered.put(input.key(), new RegisteredOffering(report, kreise));
        left.forEach(kreis -> farewell(input, kreis, report.active() ? Why.MOVED : Why.WITHDRAWN));
        kreise.forEach(kreis -> forward(input, kreis, new Arrival(report.offering(), report.stale(), at(input))));
    }

    /** Reports come in order but at least once: an earlier revision is a late duplicate. */
    private static boolean isNews(ReportedOffering before, ReportedOffering report) {
        return report.revision() >= before.revision()
                && !(report.active() == before.active()
                        && report.stale() == before.stale()
                        && report.offering().equals(before.offering()));
    }

    private Set<String> kreiseOf(ReportedOffering report) {
        return report.offering().districts().stream()
                .flatMap(key -> districts.nearest(key).stream())
                .flatMap(near -> districts.kreiseOf(near.key()).stream())
                .map(District::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void farewell(Record<String, ?> input, String kreis, Why why) {
        forward(input, kreis, new Farewell(input.key(), why, at(input)));
    }

    private void forward(Record<String, ?> input, String kreis, Visit visit) {
        context.forward(new Record<>(kreis, visit, input.timestamp()));
    }

    private static Instant at(Record<?, ?> input) {
        return Instant.ofEpochMilli(input.timestamp());
    }
}
