package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.Verdict;
import de.verzahnt.rules.index.OverlapRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares the present offerings twice, Kreis by Kreis: under the rules in force, and under those tried. */
final class TrialRun {

    private final OverlapRules now;
    private final OverlapRules then;
    private final double toldNow;
    private final double toldThen;
    private final LocalDate today;
    private final List<Tally> rows = Trial.emptyRows();
    private final List<CaseChange> changes = new ArrayList<>();
    private final Map<String, ClassChange> reclassed = new TreeMap<>();
    private DecisionMatch confirmed = DecisionMatch.NONE;
    private DecisionMatch denied = DecisionMatch.NONE;

    TrialRun(Task task, ReferenceData reference, LocalDate today) {
        var tried = task.tried();
        this.now = OverlapRules.of(task.inForce(), reference);
        this.then = OverlapRules.of(tried.book(), reference, tried.statistics());
        this.toldNow = threshold(task.inForce().entries());
        this.toldThen = threshold(tried.book().entries());
        this.today = today;
    }

    void compare(String kreis, List<Offering> offerings, List<PastLine> settled) {
        Map<String, Offering> byId = new HashMap<>();
        offerings.forEach(offering -> byId.put(offering.id(), offering));
        Found before = Comparing.all(now, kreis, offerings, today);
        Found after = Comparing.all(then, kreis, offerings, today);
        Set<Question> asked = new HashSet<>(before.cases().keySet());
        asked.addAll(after.cases().keySet());
        asked.forEach(question -> count(new CaseChange(
                question,
                field(byId.get(question.anchorId())),
                before.cases().get(question),
                after.cases().get(question))));
        after.classes().forEach((pair, is) -> count(before.classes().getOrDefault(pair, is), is));
        settled.forEach(line -> count(line, byId.get(line.anchorId()), byId.get(line.lineId())));
    }

    Trial result(int offerings, long millis) {
        return new Trial(
                offerings,
                rows.stream().filter(Tally::any).toList(),
                List.copyOf(changes),
                List.copyOf(reclassed.values()),
                confirmed,
                denied,
                millis);
    }

    private void count(FindingClass was, FindingClass is) {
        if (was != is) {
            reclassed.merge(
                    was + ">" + is,
                    new ClassChange(was, is, 1),
                    (one, more) -> new ClassChange(was, is, one.pairs() + more.pairs()));
        }
    }

    private void count(CaseChange change) {
        rows.stream().filter(row -> row.findingClass() == change.findingClass()).forEach(row -> row.count(change));
        if (change.any()) {
            changes.add(change);
        }
    }

    /** What is withdrawn or over cannot be compared any more and counts for nobody. */
    private void count(PastLine line, @Nullable Offering anchor, @Nullable Offering other) {
        if (anchor == null || other == null) {
            return;
        }
        boolean isNow = told(now, toldNow, line.kreis(), anchor, other);
        boolean isThen = told(then, toldThen, line.kreis(), anchor, other);
        if (line.confirmed()) {
            confirmed = confirmed.and(isNow, isThen);
        } else {
            denied = denied.and(isNow, isThen);
        }
    }

    /** A cooperation declared since turns a case into a link; the rules saw it all the same. */
    private boolean told(OverlapRules rules, double least, String kreis, Offering anchor, Offering other) {
        return rules.compare(anchor, other, kreis, today) instanceof Verdict.Found found
                && found.finding().score().probability() >= least;
    }

    private static double threshold(Map<String, String> entries) {
        return Double.parseDouble(entries.getOrDefault("thresholds.ZU_PRUEFEN", "1"));
    }

    private static String field(@Nullable Offering anchor) {
        return anchor == null ? "" : anchor.field();
    }
}
