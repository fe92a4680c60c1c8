package de.verzahnt.rules;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import de.verzahnt.rules.text.Activity;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an offering does, with its concepts by number too, since it is compared with many.
 *
 * @param kindred what goes under other words for what it is in the main
 */
record Doing(Activity activity, BitSet core, BitSet all, BitSet kindred) {
    /** The concepts say it all. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Doing doing && activity.equals(doing.activity);
    }

    @Override
    public int hashCode() {
        return activity.hashCode();
    }

    /** The list of concepts, by number. */
    static final class Concepts {
        private final CodeList<Concept> list;
        private final Map<String, Integer> numbers = new TreeMap<>();

        Concepts(CodeList<Concept> list) {
            this.list = list;
            list.all().forEach(concept -> {
                numbers.putIfAbsent(concept.code(), numbers.size());
                concept.kindred().forEach(code -> numbers.putIfAbsent(code, numbers.size()));
            });
        }

        Doing of(Activity activity) {
            Set<String> kindred = new TreeSet<>();
            activity.core().forEach(code -> kindred.addAll(kindred(code)));
            return new Doing(activity, bits(activity.core()), bits(activity.all()), bits(kindred));
        }

        /** What the one is in the main and what the other is, as far as that is kindred. */
        Set<String> kindred(Doing one, Doing other) {
            Set<String> met = new TreeSet<>();
            for (String code : one.activity.core()) {
                Set<String> others = kindred(code);
                other.activity.all().stream().filter(others::contains).forEach(kin -> met.addAll(List.of(code, kin)));
            }
            return met;
        }

        private Set<String> kindred(String code) {
            return list.find(code).map(Concept::kindred).orElse(Set.of());
        }

        private BitSet bits(Collection<String> codes) {
            BitSet bits = new BitSet(numbers.size());
            codes.stream().map(numbers::get).filter(Objects::nonNull).forEach(bits::set);
            return bits;
        }
    }
}
