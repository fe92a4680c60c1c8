package de.verzahnt.trial;

import de.verzahnt.rules.FindingClass;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of one cluster that are not listed one by one.
 *
 * @param representative smallest id of the cluster
 * @param offerings how many the cluster has in this Kreis
 * @param findingClass what all these pairs are; null when they were not even compared, which makes them possible pairs
 */
public record Folded(
        String kreis,
        String representative,
        int offerings,
        @Nullable FindingClass findingClass,
        long pairs) {

    static final Comparator<Folded> ORDER = Comparator.comparing(Folded::kreis)
            .thenComparing(Folded::representative)
            .thenComparing(Folded::findingClass, Comparator.nullsLast(Comparator.naturalOrder()));

    /** On the screen: what, and after whom the cluster is named. */
    String told() {
        return "%s %s: %s".formatted(representative, findingClass == null ? "" : findingClass, text());
    }

    /** For a reader, German first. */
    String text() {
        String code = findingClass == null ? "trial.folded-uncompared" : "trial.folded";
        return BothLanguages.of(code, pairs, offerings, kreis);
    }
}
