package de.verzahnt.rules;

import de.verzahnt.rules.text.TextReader;
import java.util.Set;
import java.util.function.BiFunction;

/** Whose staff an offering is for, read from its texts where the report names no more than professionals. */
record Professionals(TextReader reader) implements BiFunction<Offering, Set<String>, Set<String>> {
    private static final Set<String> GENERAL = Set.of("EINRICHTUNGEN", "FACHKRAEFTE");

    @Override
    public Set<String> apply(Offering offering, Set<String> named) {
        if (named.isEmpty() || !GENERAL.containsAll(named)) {
            return named;
        }
        Set<String> read = reader.institutions(offering.title(), offering.description());
        return read.isEmpty() ? named : read;
    }
}
