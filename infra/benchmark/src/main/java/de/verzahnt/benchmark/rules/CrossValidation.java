package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Finding;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.rules.RuleBook;
import de.verzahnt.trial.PairKey;
import de.verzahnt.trial.Quality;
import de.verzahnt.trial.Trial;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Judges the pairs of each Gemeinde by weights learned from all others. */
final class CrossValidation {
    private final ReferenceData reference;
    private final RuleBook book;
    private final Regression regression;

    CrossValidation(ReferenceData reference, RuleBook book, Regression regression) {
        this.reference = reference;
        this.book = book;
        this.regression = regression;
    }

    Quality run(TrainingSet set) {
        Map<PairKey, String> folds = folds(set.lists().offerings());
        Map<PairKey, Finding> findings = new TreeMap<>();
        for (String fold :
                new TreeSet<>(set.examples().stream().map(Example::fold).toList())) {
            List<Example> others = set.examples().stream()
                    .filter(example -> !example.fold().equals(fold))
                    .toList();
            OverlapRules rules = OverlapRules.of(book.with(regression.learn(others)), reference);
            new Trial(rules, reference, TrainingSet.TODAY)
                    .run(set.lists().offerings())
                    .forEach((pair, finding) -> {
                        if (fold.equals(folds.get(pair))) {
                            findings.put(pair, finding);
                        }
                    });
        }
        return new Quality(findings, set.lists().labels());
    }

    private Map<PairKey, String> folds(List<Offering> offerings) {
        Meeting meeting = new Meeting(reference.districts(), TrainingSet.KREIS);
        Map<PairKey, String> folds = new HashMap<>();
        offerings.forEach(a -> offerings.forEach(b -> folds.put(PairKey.of(a.id(), b.id()), meeting.of(a, b))));
        return folds;
    }
}
