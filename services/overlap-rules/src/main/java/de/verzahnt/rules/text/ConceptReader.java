package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the concepts of the list in a text, however it is spelled and inflected. */
final class ConceptReader {
    private static final String LETTERS = "[\\p{L}\\p{N}]*";
    private static final String UP_TO_THREE_WORDS = "(?: [\\p{L}\\p{N}]+){0,3}";

    private final List<Term> terms;
    private final Hints hints;
    private final List<Term> people;
    private final Hints hintsOfPeople;
    private final Map<String, Pattern> passedOver = new HashMap<>();

    ConceptReader(CodeList<Concept> list) {
        terms = list.all().stream().flatMap(Term::each).toList();
        hints = Hints.of(terms.stream().map(Term::written).toList());
        people = list.all().stream()
                .filter(concept -> concept.kind() == Concept.Kind.PEOPLE)
                .map(Term::all)
                .toList();
        hintsOfPeople = Hints.of(people.stream().map(Term::written).toList());
        list.all().stream()
                .filter(concept -> !concept.unless().isEmpty())
                .forEach(concept -> passedOver.put(concept.code(), pattern(concept.unless())));
    }

    /** Codes of the concepts of these kinds in a plain text. */
    Set<String> read(String plain, Set<Concept.Kind> kinds) {
        String bounded = " " + plain + " ";
        Set<String> found = new TreeSet<>();
        hints.in(bounded).stream()
                .mapToObj(terms::get)
                .filter(term -> kinds.contains(term.concept().kind()))
                .filter(term -> !found.contains(term.concept().code()))
                .filter(term -> term.pattern()
                        .matcher(withoutWhatOnlySoundsLike(term.concept(), bounded))
                        .find())
                .forEach(term -> found.add(term.concept().code()));
        return found;
    }

    /** The plain text with every word for people replaced by the one code, so that all words for them are one. */
    String withOneWordForPeople(String plain) {
        String bounded = " " + plain + " ";
        for (int i = 0; i < people.size(); i++) {
            if (hintsOfPeople.in(bounded).get(i)) {
                String code = Words.plain(people.get(i).concept().code()).replace(" ", "");
                bounded = people.get(i).pattern().matcher(bounded).replaceAll(code);
            }
        }
        return bounded.strip();
    }

    private String withoutWhatOnlySoundsLike(Concept concept, String bounded) {
        Pattern unless = passedOver.get(concept.code());
        return unless == null ? bounded : unless.matcher(bounded).replaceAll("");
    }

    private static Pattern pattern(List<String> terms) {
        String any = terms.stream().map(ConceptReader::term).collect(Collectors.joining("|"));
        return Pattern.compile("(?<= )(?:" + any + ")(?= )");
    }

    private static String term(String written) {
        return Arrays.stream(Words.spell(written).strip().split("\\s+"))
                .map(word -> word.equals("..") ? word : word.replace("*", LETTERS))
                .collect(Collectors.joining(" "))
                .replace(" ..", UP_TO_THREE_WORDS);
    }

    /** One way, or all ways, of writing a concept. */
    private record Term(Concept concept, List<String> written, Pattern pattern) {
        static Stream<Term> each(Concept concept) {
            return concept.synonyms().stream().map(written -> of(concept, List.of(written)));
        }

        static Term all(Concept concept) {
            return of(concept, concept.synonyms());
        }

        private static Term of(Concept concept, List<String> written) {
            return new Term(concept, written, ConceptReader.pattern(written));
        }
    }
}
