package de.verzahnt.rules;

import java.util.Comparator;
import java.util.List;

/**
 * The comparisons that look at codes and not at words, for one Kreis: how much any two offerings could reach at most.
 * Never less than what {@link ScoreCard} gives them.
 */
final class Sights {
    /** What most often keeps offerings apart comes first. */
    private static final List<String> TELLING = List.of("FORMAT", "TARGET_GROUPS", "FIELD", "AREA", "ACTIVITY");

    private final List<Sight> inOrder;
    private final double[] bestFrom;
    private final double start;
    private final int field;
    private final int activity;

    Sights(ScoreCard card, String kreis) {
        List<CodeComparison> ofCodes = card.comparisons().stream()
                .filter(CodeComparison.class::isInstance)
                .map(CodeComparison.class::cast)
                .sorted(Comparator.comparingInt(Sights::place))
                .toList();
        inOrder = ofCodes.stream().map(c -> new Sight(c, card, kreis)).toList();
        field = ofCodes.stream().map(Comparison::name).toList().indexOf("FIELD");
        activity = ofCodes.stream().map(Comparison::name).toList().indexOf("ACTIVITY");
        start = card.prior()
                + card.comparisons().stream()
                        .filter(c -> !(c instanceof CodeComparison))
                        .mapToDouble(card::best)
                        .sum();
        bestFrom = new double[inOrder.size() + 1];
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            bestFrom[i] = bestFrom[i + 1] + inOrder.get(i).best();
        }
    }

    /** How many of them tell so much that offerings are sorted by them. */
    int telling() {
        return TELLING.size();
    }

    /** The prior, and the best that words can add. */
    double start() {
        return start;
    }

    /** The best that sight {@code i} and all after it can add. */
    double bestFrom(int i) {
        return bestFrom[i];
    }

    double bits(int sight, int a, int b) {
        return inOrder.get(sight).bits(a, b);
    }

    Profile look(Offering offering) {
        return new Profile(
                offering,
                inOrder.stream().mapToInt(sight -> sight.see(offering)).toArray());
    }

    void forget(Profile profile) {
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).forget(profile.views()[i]);
        }
    }

    /** Whether the two have a topic in common and could reach {@code least} bits, given what is known up to {@code from}. */
    boolean couldReach(double least, Profile a, Profile b, int from, double known) {
        double sum = known;
        for (int i = from; i < inOrder.size() && sum + bestFrom[i] >= least; i++) {
            sum += bits(i, a.views()[i], b.views()[i]);
        }
        return sum >= least && haveATopicInCommon(a, b);
    }

    private boolean haveATopicInCommon(Profile a, Profile b) {
        if (inOrder.get(field).level(a.views()[field], b.views()[field]) != FieldComparison.Level.NONE) {
            return true;
        }
        Enum<?> does = inOrder.get(activity).level(a.views()[activity], b.views()[activity]);
        return does == ActivityComparison.Level.SAME || does == ActivityComparison.Level.PARTLY;
    }

    private static int place(Comparison comparison) {
        int place = TELLING.indexOf(comparison.name());
        return place < 0 ? TELLING.size() : place;
    }
}
