package de.verzahnt.detector.kreis;

import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.FindingChange;
import de.verzahnt.cases.Pair;
import de.verzahnt.detector.kreis.AmongEquals.Arrow;
import de.verzahnt.rules.Finding;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The findings that stand in one Kreis, kept in the store. Every change of one is told, except of those that others tell
 * ({@link AmongEquals}): these are told when all that happened at one event is known. That one has ended is always told:
 * who knows its line must hear of it.
 */
final class StandingFindings {
    private final String kreis;
    private final String rulesVersion;
    private final KreisStores stores;
    private final Consumer<FindingChange> changes;
    private final KreisCounts counts;
    private final Partners partners = new Partners();
    private final AmongEquals equals = new AmongEquals();
    private final Map<String, Pair> signals = new HashMap<>();

    StandingFindings(
            String kreis,
            String rulesVersion,
            KreisStores stores,
            Consumer<FindingChange> changes,
            KreisCounts counts,
            boolean toldAll) {
        this.kreis = kreis;
        this.rulesVersion = rulesVersion;
        this.stores = stores;
        this.changes = changes;
        this.counts = counts;
        stores.eachFinding(kreis, this::restore);
        equals.restored(toldAll);
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
        keep(pair.finding(), pair);
        if (AmongEquals.concern(pair.finding())) {
            equals.see(pair.finding());
        } else {
            tell(pair, null, at);
        }
    }

    /** It stands no more. */
    void end(Pair pair, ClosingReason reason, Instant at) {
        Finding finding = pair.finding();
        if (finding.findingClass().isSignal()) {
            signals.remove(signalKey(finding.anchorId(), finding.lineId()));
        } else {
            partners.part(finding.anchorId(), finding.lineId());
        }
        if (AmongEquals.concern(finding)) {
            equals.end(finding);
        }
        counts.closed(finding.findingClass(), reason);
        keep(finding, null);
        tell(pair, reason, at);
    }

    /**
     * All that happened at one event is known. What others told until now, and of which a side is stale, begins nothing: it
     * stands no more, and what it covered itself may be told.
     */
    void settle(Function<Arrow, Instant> at, Predicate<Arrow> isStale) {
        List<Arrow> staleOnes = new ArrayList<>();
        equals.settle(listener(at, isStale, staleOnes));
        if (!staleOnes.isEmpty()) {
            staleOnes.forEach(arrow -> drop(standing(arrow).finding()));
            settle(at, isStale);
        }
    }

    private AmongEquals.Listener listener(
            Function<Arrow, Instant> at, Predicate<Arrow> isStale, List<Arrow> staleOnes) {
        return new AmongEquals.Listener() {
            @Override
            public void begins(Arrow arrow) {
                if (isStale.test(arrow)) {
                    staleOnes.add(arrow);
                } else {
                    told(arrow);
                }
            }

            @Override
            public void told(Arrow arrow) {
                tell(standing(arrow), null, at.apply(arrow));
            }

            @Override
            public void covered(Arrow arrow) {
                counts.closed(arrow.findingClass(), ClosingReason.COVERED);
                tell(standing(arrow), ClosingReason.COVERED, at.apply(arrow));
            }
        };
    }

    /** It stands no more, and nobody needs to hear so: others told it. */
    private void drop(Finding finding) {
        partners.part(finding.anchorId(), finding.lineId());
        equals.end(finding);
        keep(finding, null);
    }

    /** The offering is here no longer. */
    void forget(String offeringId) {
        equals.forget(offeringId);
    }

    private Pair standing(Arrow arrow) {
        return between(arrow.anchor(), arrow.line())
                .orElseThrow(() -> new IllegalStateException("finding: none (expected: one, " + arrow + ")"));
    }

    private void restore(Pair pair) {
        remember(pair);
        if (AmongEquals.concern(pair.finding())) {
            equals.restore(pair.finding());
        }
    }

    private void remember(Pair pair) {
        Finding finding = pair.finding();
        if (finding.findingClass().isSignal()) {
            signals.put(signalKey(finding.anchorId(), finding.lineId()), pair);
        } else {
            partners.join(finding.anchorId(), finding.lineId());
        }
    }

    private void keep(Finding finding, @Nullable Pair pair) {
        stores.keepFinding(kreis, finding.anchorId(), finding.lineId(), pair);
    }

    private void tell(Pair pair, @Nullable ClosingReason reason, Instant at) {
        changes.accept(new FindingChange(kreis, pair, reason, rulesVersion, at));
    }

    private static String signalKey(String anchor, String line) {
        return anchor + "|" + line;
    }
}
