package de.verzahnt.benchmark.rules;

import de.verzahnt.rules.Score;
import de.verzahnt.rules.Weight;
import de.verzahnt.trial.PairKey;
import java.util.List;

/**
 * One judged pair as the trainer sees it.
 *
 * @param fold where the two meet: a Gemeinde, or the Kreis
 * @param levels keys in the rule book of the levels that held
 * @param same whether people say it is the same thing
 */
record Example(PairKey pair, String fold, List<String> levels, boolean same) {
    static Example of(PairKey pair, String fold, Score score, boolean same) {
        List<String> levels = score.weights().stream()
                .filter(weight -> !weight.comparison().equals("PRIOR"))
                .map(Example::key)
                .toList();
        return new Example(pair, fold, levels, same);
    }

    private static String key(Weight weight) {
        return "weights." + weight.comparison() + "." + weight.level();
    }
}
