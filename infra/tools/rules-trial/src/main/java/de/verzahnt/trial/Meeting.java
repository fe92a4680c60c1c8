package de.verzahnt.trial;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapIndex;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;

/** The offerings of one Kreis, one after the other: each is compared with those before it. */
final class Meeting {
    /** An alert counts more than a link, then the likelier one. */
    private static final Comparator<Finding> STRONGER = Comparator.<Finding>comparingInt(
                    finding -> finding.findingClass() == FindingClass.RELATED ? 0 : 1)
            .thenComparingDouble(finding -> finding.score().probability());

    private final OverlapIndex index;
    private final LocalDate today;
    private final Bounds bounds;
    private final Set<PairKey> judged;
    private final SortedMap<PairKey, Finding> listed;
    private final Map<String, Cluster> clusters = new HashMap<>();
    private long compared;

    /**
     * An empty one.
     *
     * @param judged pairs that are never folded
     * @param listed where findings go, those of other Kreise are there already
     */
    Meeting(
            OverlapIndex index,
            LocalDate today,
            Bounds bounds,
            Set<PairKey> judged,
            SortedMap<PairKey, Finding> listed) {
        this.index = index;
        this.today = today;
        this.bounds = bounds;
        this.judged = judged;
        this.listed = listed;
    }

    void add(Offering offering) {
        index.put(offering);
        Cluster own = new Cluster(offering.id());
        clusters.put(offering.id(), own);
        for (Offering candidate : index.candidates(offering)) {
            Cluster other = Objects.requireNonNull(clusters.get(candidate.id()), candidate.id());
            meet(offering, own, candidate, other);
        }
    }

    List<Folded> folded(String kreis) {
        return clusters.values().stream()
                .filter(Cluster::isRoot)
                .flatMap(root -> root.tell(kreis).stream())
                .sorted(Folded.ORDER)
                .toList();
    }

    private void meet(Offering a, Cluster one, Offering b, Cluster other) {
        if (compared >= bounds.comparisons() && haveTheirFill(one, other, Relation.of(a, b)) && !isJudged(a, b)) {
            one.skip();
            return;
        }
        compared++;
        if (index.compare(a, b, today) instanceof Verdict.Found found) {
            tell(PairKey.of(a.id(), b.id()), one, other, found.finding());
            one.count(found.finding().findingClass(), Relation.of(a, b));
            other.count(found.finding().findingClass(), Relation.of(a, b));
            one.join(other);
        }
    }

    private void tell(PairKey pair, Cluster one, Cluster other, Finding finding) {
        if (isFolded(one, other, finding.findingClass()) && !listed.containsKey(pair) && !judged.contains(pair)) {
            one.fold(finding.findingClass());
        } else {
            listed.merge(pair, finding, (x, y) -> STRONGER.compare(x, y) >= 0 ? x : y);
        }
    }

    private boolean isFolded(Cluster one, Cluster other, FindingClass findingClass) {
        boolean crowded = listed.size() >= bounds.kept()
                || one.findings(findingClass) >= bounds.ofOneClass()
                || other.findings(findingClass) >= bounds.ofOneClass();
        return crowded && one.root() == other.root();
    }

    private boolean haveTheirFill(Cluster one, Cluster other, Relation relation) {
        return one.findings(relation) >= bounds.ofOneClass()
                && other.findings(relation) >= bounds.ofOneClass()
                && one.root() == other.root();
    }

    private boolean isJudged(Offering a, Offering b) {
        return !judged.isEmpty() && judged.contains(PairKey.of(a.id(), b.id()));
    }
}
