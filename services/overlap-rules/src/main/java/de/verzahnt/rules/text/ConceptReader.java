package de.verzahnt.rules.text;

import de.verzahnt.reference.CodeList;
import de.verzahnt.reference.Concept;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the concepts of the list in a text, however it is spelled and inflected. */
final class ConceptReader {
    private static final String LETTERS = "[\\p{L}\\p{N}]*";
    private static final String UP_TO_THREE_WORDS = "(?: [\\p{L}\\p{N}]+){0,3}";

    private final Map<Concept, Pattern> patterns = new LinkedHashMap<>();
    private final Map<Concept, Pattern> passedOver = new LinkedHashMap<>();

    ConceptReader(CodeList<Concept> concepts) {
        for (Concept concept : concepts.all()) {
            patterns.put(concept, pattern(concept.synonyms()));
            if (!concept.unless().isEmpty()) {
                passedOver.put(concept, pattern(concept.unless()));
            }
        }
    }

    /** Codes of the concepts of these kinds in a plain text. */
    Set<String> read(String plain, Set<Concept.Kind> kinds) {
        String bounded = " " + plain + " ";
        Set<String> found = new TreeSet<>();
        patterns.forEach((concept, pattern) -> {
            if (kinds.contains(concept.kind())
                    && pattern.matcher(withoutWhatOnlySoundsLike(concept, bounded))
                            .find()) {
                found.add(concept.code());
            }
        });
        return found;
    }

    /** The plain text with every word for people replaced by the one code, so that all words for them are one. */
    String withOneWordForPeople(String plain) {
        String bounded = " " + plain + " ";
        for (Map.Entry<Concept, Pattern> entry : patterns.entrySet()) {
            if (entry.getKey().kind() == Concept.Kind.PEOPLE) {
                String code = Words.plain(entry.getKey().code()).replace(" ", "");
                bounded = entry.getValue().matcher(bounded).replaceAll(code);
            }
        }
        return bounded.strip();
    }

    private String withoutWhatOnlySoundsLike(Concept concept, String bounded) {
        Pattern unless = passedOver.get(concept);
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
}
