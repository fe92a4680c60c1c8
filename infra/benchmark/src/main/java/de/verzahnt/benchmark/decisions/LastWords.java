package de.verzahnt.benchmark.decisions;

import de.verzahnt.trial.PairKey;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One label for each pair: that of the last decision on it, in whatever case.
 *
 * @param leftOut how many lines are not among the labels, and why
 */
record LastWords(Collection<Decided> labels, Map<LeftOut, Integer> leftOut) {

    static LastWords of(List<Answer> answers) {
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        answers.stream()
                .filter(LeftOut.class::isInstance)
                .forEach(one -> leftOut.merge((LeftOut) one, 1, Integer::sum));
        Map<PairKey, Decided> labels = new TreeMap<>();
        answers.stream()
                .filter(Decided.class::isInstance)
                .map(Decided.class::cast)
                .sorted(Decided.BY_DECISION)
                .forEach(later -> {
                    Decided earlier = labels.put(later.pair(), later);
                    if (earlier != null) {
                        leftOut.merge(later.overrules(earlier), 1, Integer::sum);
                    }
                });
        return new LastWords(labels.values(), leftOut);
    }
}
