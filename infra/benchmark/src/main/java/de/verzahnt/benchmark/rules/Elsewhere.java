package de.verzahnt.benchmark.rules;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.OverlapRules;
import de.verzahnt.trial.Lists;
import de.verzahnt.trial.Quality;
import de.verzahnt.trial.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The shipped rules on offerings of other Kreise by another author, from which nothing was learned. */
record Elsewhere(Path root, ReferenceData reference, OverlapRules rules) {

    static final List<String> KREISE = List.of("dortmund", "kleve", "rhein-sieg");

    /** Five-digit keys of {@link #KREISE}, in their order. */
    private static final List<String> KEYS = List.of("05913", "05154", "05382");

    static Elsewhere below(Path root) {
        ReferenceData reference = ReferenceData.load();
        return new Elsewhere(root, reference, OverlapRules.current(reference));
    }

    /** The figures of one of these. */
    Quality in(String kreis) {
        Path folder = root.resolve("infra/sample-data/validation").resolve(kreis);
        Lists lists = Lists.read(
                reference,
                List.of(folder.resolve("agency_activities.csv"), folder.resolve("ki_projects.csv")),
                folder.resolve("organisations.csv"),
                folder.resolve("labels.csv"));
        if (!lists.errors().isEmpty()) {
            throw new IllegalStateException(lists.errors() + " (expected: lists without errors)");
        }
        return new Quality(new Trial(rules, reference, TrainingSet.TODAY).run(lists.offerings()), lists.labels());
    }

    /** The lines of {@code quality-elsewhere.csv}: those of {@code quality.csv}, each with the key of its Kreis before it. */
    List<String> csv() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < KREISE.size(); i++) {
            List<String> figures = in(KREISE.get(i)).csv();
            String key = KEYS.get(i);
            if (i == 0) {
                lines.add("kreis," + figures.get(0));
            }
            figures.stream().skip(1).forEach(line -> lines.add(key + "," + line));
        }
        return lines;
    }
}
