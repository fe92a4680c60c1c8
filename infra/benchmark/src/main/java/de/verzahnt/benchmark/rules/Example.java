package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import de.verzahnt.trial.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One judged pair as the trainer sees it.
 *
 * @param place whose people judged it
 * @param levels keys in the rule book of the levels that held
 * @param same whether people say it is the same thing
 */
record Example(String place, List<String> levels, boolean same) {
    /** A pair that nobody listed is not the same. */
    static Example of(String place, Score score, @Nullable Label label) {
        List<String> levels = score.weights().stream()
                .filter(weight -> !weight.comparison().equals("PRIOR"))
                .map(Example::key)
                .toList();
        return new Example(place, levels, isSame(label));
    }

    static boolean isSame(@Nullable Label label) {
        return label != null && label.findingClass() != FindingClass.RELATED;
    }

    private static String key(Weight weight) {
        return "weights." + weight.comparison() + "." + weight.level();
    }
}
