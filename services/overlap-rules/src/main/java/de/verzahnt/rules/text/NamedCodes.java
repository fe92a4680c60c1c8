package de.verzahnt.rules.text;

import de.verzahnt.reference.Code;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Which codes of a list a text names by their labels and synonyms, inflected or not. Thread-safe. */
final class NamedCodes {
    private static final int SHORTEST = 4;
    private static final List<String> INFLECTIONS = List.of("", "n", "s", "en", "innen");

    private final WordPatterns patterns = new WordPatterns();
    private final Phrases<String> phrases = new Phrases<>(patterns);

    NamedCodes(Collection<? extends Code> codes) {
        codes.forEach(code -> terms(code)
                .map(Words::plain)
                .filter(term -> term.length() >= SHORTEST)
                .flatMap(term -> INFLECTIONS.stream().map(end -> term + end))
                .distinct()
                .forEach(term -> phrases.add(term, code.code())));
    }

    /** In the order of the text; what it denies is not named. */
    List<String> in(String text) {
        WordPatterns.Seen[] words = patterns.in(Words.plain(Denials.without(text)));
        return phrases.in(words).stream()
                .filter(place -> !Denials.before(words, place.begin()))
                .map(Phrases.Place::meaning)
                .distinct()
                .toList();
    }

    private static Stream<String> terms(Code code) {
        return Stream.concat(Stream.of(code.labelDe(), code.labelEn()), code.synonyms().stream());
    }
}
