package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Offering;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.trial.Label;
import de.verzahnt.trial.Lists;
import de.verzahnt.trial.PairKey;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The Aachen sample: its offerings, what two people said about them, and the examples to learn from. */
record TrainingSet(Lists lists, List<Example> examples) {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    static final String KREIS = "05334";

    /** Reads {@code infra/sample-data} below the root of the repository. */
    static TrainingSet read(Path root, ReferenceData reference, OverlapRules rules) {
        Path data = root.resolve("infra/sample-data");
        Lists lists = Lists.read(
                reference,
                List.of(data.resolve("agency_activities.csv"), data.resolve("ki_projects.csv")),
                data.resolve("organisations.csv"),
                data.resolve("labelled_pairs.csv"));
        if (!lists.errors().isEmpty()) {
            throw new IllegalStateException(lists.errors() + " (expected: a sample without errors)");
        }
        return new TrainingSet(lists, examples(lists, new Meeting(reference.districts(), KREIS), rules));
    }

    private static List<Example> examples(Lists lists, Meeting meeting, OverlapRules rules) {
        List<Example> examples = new ArrayList<>();
        List<Offering> offerings = lists.offerings();
        for (int i = 0; i < offerings.size(); i++) {
            for (Offering b : offerings.subList(i + 1, offerings.size())) {
                Offering a = offerings.get(i);
                PairKey pair = PairKey.of(a.id(), b.id());
                Label label = lists.labels().get(pair);
                if (label == null || !label.disputed()) {
                    rules.evidence(a, b, KREIS, TODAY)
                            .ifPresent(score -> examples.add(Example.of(pair, meeting.of(a, b), score, same(label))));
                }
            }
        }
        return List.copyOf(examples);
    }

    private static boolean same(@Nullable Label label) {
        return label != null && label.findingClass() != FindingClass.RELATED;
    }
}
