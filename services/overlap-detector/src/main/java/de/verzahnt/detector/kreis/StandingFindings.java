package de.verzahnt.detector.kreis;

import de.verzahnt.rules.Finding;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The findings that stand in one Kreis, kept in the store; every change of one is told. */
final class StandingFindings {
    private final String kreis;
    private final String rulesVersion;
    private final KreisStores stores;
    private final Consumer<FindingChange> changes;
    private final KreisCounts counts;
    private final Partners partners = new Partners();
    private final Map<String, Pair> signals = new HashMap<>();

    StandingFindings(
            String kreis,
            String rulesVersion,
            KreisStores stores,
            Consumer<FindingChange> changes,
            KreisCounts counts) {
        this.kreis = kreis;
        this.rulesVersion = rulesVersion;
        this.stores = stores;
        this.changes = changes;
        this.counts = counts;
        stores.eachFinding(kreis, this::remember);
    }

    /** With whom an offering has a finding. */
    Set<String> partnersOf(String offeringId) {
        return partners.of(offeringId);
    }

    /** The finding between two offerings. */
    Optional<Pair> between(String one, String other) {
        return partners.of(one).contains(other)
                ? Optional.ofNullable(stores.finding(kreis, one, other))
                : Optional.empty();
    }

    /** The signal of this anchor and line. */
    Optional<Pair> signal(String anchor, String line) {
        return Optional.ofNullable(signals.get(signalKey(anchor, line)));
    }

    List<Pair> signals() {
        return List.copyOf(signals.values());
    }

    /** It stands like this. */
    void see(Pair pair, boolean isNew, Instant at) {
        if (isNew) {
            counts.opened(pair.finding().findingClass());
        }
        remember(pair);
        tell(pair, null, pair, at);
    }

    /** It stands no more. */
    void end(Pair pair, ClosingReason reason, Instant at) {
        Finding finding = pair.finding();
        if (finding.findingClass().isSignal()) {
            signals.remove(signalKey(finding.anchorId(), finding.lineId()));
        } else {
            partners.part(finding.anchorId(), finding.lineId());
        }
        counts.closed(finding.findingClass(), reason);
        tell(pair, reason, null, at);
    }

    private void remember(Pair pair) {
        Finding finding = pair.finding();
        if (finding.findingClass().isSignal()) {
            signals.put(signalKey(finding.anchorId(), finding.lineId()), pair);
        } else {
            partners.join(finding.anchorId(), finding.lineId());
        }
    }

    private void tell(Pair pair, @Nullable ClosingReason reason, @Nullable Pair kept, Instant at) {
        stores.keepFinding(kreis, pair.finding().anchorId(), pair.finding().lineId(), kept);
        changes.accept(new FindingChange(kreis, pair, reason, rulesVersion, at));
    }

    private static String signalKey(String anchor, String line) {
        return anchor + "|" + line;
    }
}
