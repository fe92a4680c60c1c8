package de.verzahnt.rules.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Main matter before side remark: title, first statement and later text differ in what they count. */
final class ActivityReader {
    private static final Pattern BETWEEN_STATEMENTS = Pattern.compile("(?<=[.!?:•])\\s+|\\s*\\n\\s*|\\s[–—-]\\s|;\\s");

    private static final double TITLE = 1;
    private static final double FIRST = 0.7;
    private static final double LATER = 0.45;
    /** Under a title that is only a name. */
    private static final double FIRST_UNDER_A_NAME = 1;

    private static final double LATER_UNDER_A_NAME = 0.65;

    private final ConceptReader concepts;

    ActivityReader(ConceptReader concepts) {
        this.concepts = concepts;
    }

    /** By concept how much of a main matter it is. */
    Map<String, Double> read(String title, String description) {
        Map<String, Double> weights = new TreeMap<>();
        note(title, TITLE, weights);
        boolean named = !weights.isEmpty();
        List<String> statements = Stream.of(BETWEEN_STATEMENTS.split(description))
                .filter(statement -> !statement.isBlank())
                .toList();
        for (int i = 0; i < statements.size(); i++) {
            double first = named ? FIRST : FIRST_UNDER_A_NAME;
            double later = named ? LATER : LATER_UNDER_A_NAME;
            note(statements.get(i), i == 0 ? first : later, weights);
        }
        return weights;
    }

    private void note(String text, double weight, Map<String, Double> weights) {
        concepts.activities(text).forEach(code -> weights.merge(code, weight, Math::max));
    }
}
