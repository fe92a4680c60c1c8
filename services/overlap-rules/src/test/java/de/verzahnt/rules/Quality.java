package de.verzahnt.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares what the rules find among all pairs of the sample with what two people said. A pair not listed is no finding. */
final class Quality {
    /** The unordered pair, smaller id first. */
    private record Key(String a, String b) {
        static Key of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Key(one, other) : new Key(other, one);
        }
    }

    /** Counts of one class. */
    record Figures(FindingClass findingClass, int labelled, int found, int right) {
        double precision() {
            return found == 0 ? 0 : (double) right / found;
        }

        double recall() {
            return labelled == 0 ? 0 : (double) right / labelled;
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (labelled + found);
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %d | %.2f | %.2f | %.2f |",
                    findingClass,
                    labelled,
                    found,
                    right,
                    precision(),
                    recall(),
                    f1());
        }
    }

    private final Map<Key, Sample.Label> labels;
    private final Map<Key, FindingClass> findings =
            new TreeMap<>((x, y) -> x.toString().compareTo(y.toString()));

    Quality(OverlapRules rules) {
        labels = Sample.labels().stream().collect(Collectors.toMap(l -> Key.of(l.a(), l.b()), l -> l));
        List<Offering> offerings = new ArrayList<>(new Sample().offerings().values());
        for (Offering a : offerings) {
            for (Offering b : offerings) {
                if (rules.compare(a, b, Sample.KREIS, Sample.TODAY) instanceof Verdict.Found found) {
                    findings.put(Key.of(a.id(), b.id()), found.finding().findingClass());
                }
            }
        }
    }

    /** With the pairs on which the two people disagreed. */
    Figures all(FindingClass wanted) {
        return figures(wanted, key -> true);
    }

    /** Without them. */
    Figures sure(FindingClass wanted) {
        return figures(wanted, key -> label(key).filter(Sample.Label::disputed).isEmpty());
    }

    /** Share of the pairs labelled RELATED that raise an alert. */
    double relatedAlerted() {
        Set<Key> related = keysLabelled(FindingClass.RELATED);
        long alerted = related.stream()
                .filter(key -> findings.containsKey(key) && findings.get(key) != FindingClass.RELATED)
                .count();
        return (double) alerted / related.size();
    }

    /** Share of what is shown as a link that two people called unrelated or an overlap. */
    double linksWrong() {
        Figures related = all(FindingClass.RELATED);
        return 1 - related.precision();
    }

    private Figures figures(FindingClass wanted, Predicate<Key> counted) {
        Set<Key> labelled = keysLabelled(wanted);
        Set<Key> found = findings.keySet().stream()
                .filter(key -> findings.get(key) == wanted)
                .collect(Collectors.toSet());
        labelled.removeIf(counted.negate());
        found.removeIf(counted.negate());
        int right = (int) found.stream().filter(labelled::contains).count();
        return new Figures(wanted, labelled.size(), found.size(), right);
    }

    private Set<Key> keysLabelled(FindingClass wanted) {
        Set<Key> keys = new TreeSet<>((x, y) -> x.toString().compareTo(y.toString()));
        labels.forEach((key, label) -> {
            if (label.findingClass() == wanted) {
                keys.add(key);
            }
        });
        return keys;
    }

    private Optional<Sample.Label> label(Key key) {
        return Optional.ofNullable(labels.get(key));
    }
}
