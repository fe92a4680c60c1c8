package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.rules.RuleBook;
import de.verzahnt.trial.Quality;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Learns the weights of the shipped rule book from the sample, and says how good such weights are on unseen places. */
public final class Trainer {
    private final ReferenceData reference = ReferenceData.load();
    private final RuleBook book = RuleBook.shipped();
    private final Regression regression = new Regression(
            Opinion.load(),
            Double.parseDouble(book.text("training.looseness")),
            Double.parseDouble(book.text("training.emphasis")));
    private final TrainingSet set;

    /** A trainer on the sample below this root of the repository. */
    public Trainer(Path root) {
        set = TrainingSet.read(root, reference, OverlapRules.of(RuleBook.shipped(), reference));
    }

    /** The weights learned from all examples, by key of the rule book. */
    public Map<String, Double> weights() {
        return regression.learn(set.examples());
    }

    /** How many examples there were, as they stand in the rule book. */
    public Map<String, Integer> provenance() {
        long same = set.examples().stream().filter(Example::same).count();
        return Map.of("training.examples", set.examples().size(), "training.same", (int) same);
    }

    /** Every pair judged by weights that never saw the place where the two meet. */
    public Quality onUnseenPlaces() {
        return new CrossValidation(reference, book, regression).run(set);
    }

    /** The lines of {@code word-counts.csv}. */
    public List<String> wordCounts() {
        return new WordCounts(reference).of(set.lists().offerings());
    }
}
