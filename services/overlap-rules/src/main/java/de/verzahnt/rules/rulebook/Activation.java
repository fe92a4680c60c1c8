package de.verzahnt.rules.rulebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A recorded decision on the rules, as far as it concerns them.
 *
 * @param version name of the rules by it
 * @param base shipped book the values belong to
 * @param previous version in force when it was decided
 * @param values all values that differ from the base; none: as shipped
 */
public record Activation(String version, String base, String previous, Map<String, Double> values) {
    public Activation {
        values = Map.copyOf(values);
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** The book in force from now on. */
        record Taken(RuleBook book) implements Outcome {}

        /** Nothing changes; the reason is for operators. */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * The book after this decision. Every reader of the log takes and refuses the same ones, whatever came twice.
     *
     * @param inForce the book before it; the shipped one before the first decision
     */
    public Outcome on(RuleBook shipped, RuleBook inForce) {
        if (!base.equals(shipped.version())) {
            return refused("base: " + base + " (expected: " + shipped.version() + ", the book of this release)");
        }
        if (!previous.equals(inForce.version())) {
            return refused("previous: " + previous + " (expected: " + inForce.version() + ", in force)");
        }
        List<Adjustment.Complaint> complaints = Adjustment.complaints(shipped, values);
        return complaints.isEmpty()
                ? new Outcome.Taken(shipped.with(values).named(version))
                : refused("values: " + complaints + " (expected: entries of " + base + " within their ranges)");
    }

    /** The book in force after all of these in their order. */
    public static RuleBook inForce(RuleBook shipped, List<Activation> decided) {
        RuleBook book = shipped;
        for (Activation activation : decided) {
            if (activation.on(shipped, book) instanceof Outcome.Taken taken) {
                book = taken.book();
            }
        }
        return book;
    }

    /** What of these values differs from the book; the values an activation carries. */
    public static Map<String, Double> differences(RuleBook shipped, Map<String, Double> values) {
        Map<String, Double> differing = new TreeMap<>(values);
        differing.entrySet().removeAll(Adjustment.values(shipped).entrySet());
        return differing;
    }

    private Outcome refused(String reason) {
        return new Outcome.Refused(version + ", " + reason);
    }
}
