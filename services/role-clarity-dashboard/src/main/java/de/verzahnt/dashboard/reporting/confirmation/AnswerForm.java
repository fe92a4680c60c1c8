package de.verzahnt.dashboard.reporting.confirmation;

import de.verzahnt.dashboard.reporting.confirmation.ConfirmationGateways.Answer;
import de.verzahnt.dashboard.reporting.confirmation.Question.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What somebody filled in. It counts only when a person must have done it: a word for every offering and a tick that stands
 * for them, none of which the page sets. A mail scanner that sends the form as it finds it, or every control of it, says nothing.
 *
 * @param words what is said, by id of the offering
 * @param isVouchedFor whether somebody ticked that they answer for the organisation
 */
record AnswerForm(Map<String, String> words, boolean isVouchedFor) {
    static final String VOUCHES = "vouches";

    private static final int MOST = 200;
    /** It stays as unconfirmed as it is. */
    private static final String OPEN = "OPEN";

    private static final Set<String> WORDS = Set.of("RIGHT", "CHANGED", "ENDED", OPEN);

    AnswerForm {
        words = Map.copyOf(words);
    }

    /** A form that nobody has filled in. */
    static AnswerForm empty() {
        return new AnswerForm(Map.of(), false);
    }

    /** What was sent; of a field that was sent twice nobody knows what was meant. */
    static AnswerForm of(MultiValueMap<String, String> fields) {
        Map<String, String> words = new HashMap<>();
        IntStream.range(0, MOST).forEach(at -> {
            String id = only(fields, "id" + at);
            String word = only(fields, "answer" + at);
            if (id != null && word != null && WORDS.contains(word)) {
                words.put(id, word);
            }
        });
        return new AnswerForm(words, "yes".equals(only(fields, VOUCHES)));
    }

    /** Whether it may be sent. */
    boolean isComplete(Question question) {
        return isVouchedFor && missing(question).isEmpty() && !says(question).isEmpty();
    }

    /** Offerings of which nothing is said. */
    List<Asked> missing(Question question) {
        return question.offerings().stream()
                .filter(one -> !words.containsKey(one.id()))
                .toList();
    }

    /** What is said of the offerings that are not left open. */
    List<Answer> says(Question question) {
        return question.offerings().stream()
                .flatMap(one -> Optional.ofNullable(words.get(one.id()))
                        .filter(word -> !word.equals(OPEN))
                        .map(word -> new Answer(one.id(), word))
                        .stream())
                .toList();
    }

    private static @Nullable String only(MultiValueMap<String, String> fields, String name) {
        List<String> sent = fields.getOrDefault(name, List.of());
        return sent.size() == 1 ? sent.get(0) : null;
    }
}
