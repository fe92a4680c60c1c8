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
        Meeting meeting = new Meeting(reference.districts(), TrainingSet.KREIS);
        Map<String, Offering> byId = new HashMap<>();
        set.lists().offerings().forEach(offering -> byId.put(offering.id(), offering));
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
                        if (meeting.of(byId.get(pair.a()), byId.get(pair.b())).equals(fold)) {
                            findings.put(pair, finding);
                        }
                    });
        }
        return new Quality(findings, set.lists().labels());
    }
}
