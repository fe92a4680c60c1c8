package de.verzahnt.detector.kreis;

import de.verzahnt.cases.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What is kept of all Kreise of one task. Keys begin with the Kreis: five digits and {@code |}. */
final class KreisStores {
    private final KeyValueStore<String, @Nullable PlacedOffering> offerings;
    private final KeyValueStore<String, @Nullable Pair> findings;
    private final KeyValueStore<String, @Nullable LastComparison> comparisons;

    KreisStores(ProcessingContext context) {
        offerings = context.getStateStore(MeetInKreis.OFFERINGS);
        findings = context.getStateStore(MeetInKreis.FINDINGS);
        comparisons = context.getStateStore(MeetInKreis.COMPARISONS);
    }

    void place(String kreis, String offeringId, @Nullable PlacedOffering placed) {
        offerings.put(kreis + "|" + offeringId, placed);
    }

    void eachOffering(String kreis, Consumer<PlacedOffering> visitor) {
        each(offerings, kreis, visitor);
    }

    @Nullable
    Pair finding(String kreis, String one, String other) {
        return findings.get(pairKey(kreis, one, other));
    }

    void keepFinding(String kreis, String one, String other, @Nullable Pair pair) {
        findings.put(pairKey(kreis, one, other), pair);
    }

    void eachFinding(String kreis, Consumer<Pair> visitor) {
        each(findings, kreis, visitor);
    }

    @Nullable
    LastComparison compared(String kreis) {
        return comparisons.get(kreis);
    }

    void compared(String kreis, LastComparison compared) {
        comparisons.put(kreis, compared);
    }

    List<String> kreise() {
        List<String> kreise = new ArrayList<>();
        try (var all = comparisons.all()) {
            all.forEachRemaining(entry -> kreise.add(entry.key));
        }
        return kreise;
    }

    private static <V> void each(KeyValueStore<String, @Nullable V> store, String kreis, Consumer<V> visitor) {
        try (var inKreis = store.prefixScan(kreis + "|", new StringSerializer())) {
            inKreis.forEachRemaining(entry -> visitor.accept(entry.value));
        }
    }

    /** The same key whichever comes first. */
    private static String pairKey(String kreis, String one, String other) {
        return one.compareTo(other) < 0 ? kreis + "|" + one + "|" + other : kreis + "|" + other + "|" + one;
    }
}
