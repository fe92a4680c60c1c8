package de.verzahnt.rules.compare;

import de.verzahnt.rules.Offering;
import de.verzahnt.rules.text.TextReader;
import java.util.Set;
import java.util.function.BiFunction;

/** Whose staff a training is for, read from its title, else its text, where the report names no more than professionals. */
record Professionals(TextReader reader) implements BiFunction<Offering, Set<String>, Set<String>> {
    private static final Set<String> TRAINING = Set.of("FORTBILDUNG", "ORGANISATIONSBERATUNG");
    private static final Set<String> GENERAL = Set.of("EINRICHTUNGEN", "FACHKRAEFTE");

    @Override
    public Set<String> apply(Offering offering, Set<String> named) {
        if (named.isEmpty() || !GENERAL.containsAll(named) || !TRAINING.contains(offering.format())) {
            return named;
        }
        Set<String> read = reader.institutions(offering.title(), offering.description());
        return read.isEmpty() ? named : read;
    }
}
