package de.verzahnt.rules.index;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.compare.CodeComparison;
import de.verzahnt.rules.compare.Comparison;
import de.verzahnt.rules.compare.ScoreCard;
import de.verzahnt.rules.compare.TextComparison;
import de.verzahnt.rules.text.Reading;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The comparisons that look at codes and not at words, for one Kreis: how much any two offerings could reach at most.
 * Never less than what {@link ScoreCard} gives them.
 */
final class CachedComparisons {
    /** What most often keeps offerings apart comes first. */
    private static final List<String> TELLING = List.of("AREA", "FIELD", "FORMAT", "ACTIVITY");

    private final List<CachedComparison<?>> inOrder;
    private final Map<Comparison, Integer> numbers = new HashMap<>();
    private final List<TextComparison> texts;
    private final double[][] textBits;
    private final double start;

    CachedComparisons(ScoreCard card, String kreis) {
        List<CodeComparison<?>> ofCodes = card.comparisons().stream()
                .filter(CodeComparison.class::isInstance)
                .<CodeComparison<?>>map(comparison -> (CodeComparison<?>) comparison)
                .sorted(Comparator.comparingInt(CachedComparisons::place))
                .toList();
        inOrder = ofCodes.stream()
                .<CachedComparison<?>>map(c -> new CachedComparison<>(c, card, kreis))
                .toList();
        texts = card.comparisons().stream()
                .filter(TextComparison.class::isInstance)
                .map(TextComparison.class::cast)
                .toList();
        ofCodes.forEach(comparison -> numbers.put(comparison, ofCodes.indexOf(comparison)));
        texts.forEach(comparison -> numbers.put(comparison, texts.indexOf(comparison)));
        textBits = texts.stream().map(card::bits).toArray(double[][]::new);
        start = card.prior()
                + Arrays.stream(textBits)
                        .mapToDouble(bits -> Arrays.stream(bits).max().orElse(0))
                        .sum();
    }

    /** How many of them tell so much that offerings are sorted by them. */
    int telling() {
        return TELLING.size();
    }

    /** The prior, and the best that words can add. */
    double start() {
        return start;
    }

    /** By comparison, the best that it and all after it can add for any offering beside this one; a last 0. */
    double[] bestBeside(Profile profile) {
        double[] best = new double[inOrder.size() + 1];
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            best[i] = best[i + 1] + inOrder.get(i).best(profile.views()[i]);
        }
        return best;
    }

    double bits(int comparison, int a, int b) {
        return inOrder.get(comparison).bits(a, b);
    }

    Profile look(Offering offering) {
        return new Profile(
                offering,
                inOrder.stream()
                        .mapToInt(comparison -> comparison.see(offering))
                        .toArray(),
                new Reading[texts.size()]);
    }

    void forget(Profile profile) {
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).forget(profile.views()[i]);
        }
    }

    /** What the comparison sees of the two. */
    Comparison.Observation see(Comparison comparison, Profile a, Profile b) {
        int number = Objects.requireNonNull(numbers.get(comparison), comparison.name());
        return comparison instanceof TextComparison text
                ? text.observe(a.reading(number, text), b.reading(number, text))
                : inOrder.get(number).observe(a.views()[number], b.views()[number]);
    }

    /**
     * Whether the two reach {@code least} bits, given what is known up to {@code from} and
     * {@linkplain #bestBeside what is best} from there on; words are compared only where codes leave it open.
     */
    boolean reaches(double least, Profile a, Profile b, int from, double known, double[] best) {
        double sum = known;
        for (int i = from; i < inOrder.size(); i++) {
            if (sum + best[i] < least) {
                return false;
            }
            sum += bits(i, a.views()[i], b.views()[i]);
        }
        for (int i = 0; i < texts.size() && sum >= least; i++) {
            TextComparison text = texts.get(i);
            Enum<?> level = text.level(a.reading(i, text), b.reading(i, text));
            sum += textBits[i][level.ordinal()]
                    - Arrays.stream(textBits[i]).max().orElse(0);
        }
        return sum >= least;
    }

    private static int place(Comparison comparison) {
        int place = TELLING.indexOf(comparison.name());
        return place < 0 ? TELLING.size() : place;
    }
}
