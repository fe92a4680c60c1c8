package de.verzahnt.detector;

import de.verzahnt.detector.kreis.LastComparison;
import de.verzahnt.detector.kreis.MeetInKreis;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Has every Kreis forget what it remembers beside its stores, as a start does: its places get another name, in the store
 * of comparisons as well. So nothing is due that was not due before.
 */
final class NewStart {
    private NewStart() {}

    static void of(TestHub hub) {
        KeyValueStore<String, LastComparison> comparisons = hub.driver.getKeyValueStore(MeetInKreis.COMPARISONS);
        Map<String, LastComparison> before = new HashMap<>();
        try (var all = comparisons.all()) {
            all.forEachRemaining(entry -> before.put(entry.key, entry.value));
        }
        Map<String, String> renamed = new HashMap<>(hub.places);
        before.forEach((kreis, last) -> {
            String now = hub.places.getOrDefault(kreis, "");
            renamed.put(kreis, now + "'");
            if (last.places().equals(now)) {
                comparisons.put(
                        kreis, new LastComparison(last.rulesVersion(), now + "'", last.on(), last.alikeAreOne()));
            }
        });
        hub.places = renamed;
    }
}
