package de.verzahnt.benchmark.decisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules can learn from a hub: the labels, and the offerings they belong to.
 *
 * @param labels by pair
 * @param offerings by id, each in one wording
 * @param leftOut how many lines are not among the labels, and why
 * @param asNow offerings in today's wording, since the log does not go back to the question
 */
record Lesson(List<Decided> labels, Map<String, Wording> offerings, Map<LeftOut, Integer> leftOut, int asNow) {

    /** From all that the log holds. */
    static Lesson of(Records records) {
        LastWords words = LastWords.of(CaseAnswers.of(records, Verdicts.load()));
        Choice choice = new Choice(records);
        Map<LeftOut, Integer> leftOut = new EnumMap<>(LeftOut.class);
        leftOut.putAll(words.leftOut());
        List<Decided> labels = new ArrayList<>();
        words.labels().stream().sorted(Decided.BY_QUESTION.reversed()).forEach(one -> choice.refuses(one)
                .ifPresentOrElse(why -> leftOut.merge(why, 1, Integer::sum), () -> labels.add(one)));
        labels.sort(Comparator.comparing(Decided::pair));
        return new Lesson(List.copyOf(labels), choice.offerings, leftOut, choice.asNow());
    }

    /**
     * One wording of each offering: that of the last question about it. A pair that was asked about another wording must
     * not be written beside this one; what was changed in answer to a case is no longer what the case was about.
     */
    private static final class Choice {
        private final Records records;
        private final Map<String, Wording> offerings = new TreeMap<>();
        private int asNow;

        private Choice(Records records) {
            this.records = records;
        }

        /** Takes the offerings of a pair, or says why not. */
        private Optional<LeftOut> refuses(Decided asked) {
            List<Wording> both = Stream.of(asked.pair().a(), asked.pair().b())
                    .flatMap(id -> records.offerings().at(id, asked.askedAt()).stream())
                    .filter(one -> records.organisations().knows(one.organisationId()))
                    .toList();
            if (both.size() < 2) {
                return Optional.of(LeftOut.NOT_IN_THE_LOG);
            }
            if (both.stream().anyMatch(this::isOtherwiseAlready)) {
                return Optional.of(LeftOut.OTHER_WORDING);
            }
            both.forEach(one -> {
                if (offerings.put(one.id(), one) == null && one.at().isAfter(asked.askedAt())) {
                    asNow++;
                }
            });
            return Optional.empty();
        }

        private boolean isOtherwiseAlready(Wording wording) {
            @Nullable Wording chosen = offerings.get(wording.id());
            return chosen != null && !OfferingColumns.compared(chosen).equals(OfferingColumns.compared(wording));
        }

        private int asNow() {
            return asNow;
        }
    }
}
