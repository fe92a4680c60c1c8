package de.verzahnt.guard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds personal data in free texts, so that a report carrying it is refused: no person is ever in the hub.
 * Written for German texts; rather refuses a harmless text than lets a person through.
 */
public final class PersonalDataGuard {

    // Invisible characters would let a number pass that a reader still sees.
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\u00AD]");

    /**
     * A trace of a person.
     *
     * @param field where the text stands
     * @param kind what it looks like
     * @param position of its first character in the text, from 1
     * @param quote masked: the beginning only, enough to find it again
     */
    public record Finding(String field, PersonalTrace kind, int position, String quote) {}

    private PersonalDataGuard() {}

    /** All traces of persons in this text, in the order they stand in; empty when there are none or no text. */
    public static List<Finding> inspect(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        String readable = readable(text);
        for (PersonalTrace kind : PersonalTrace.values()) {
            for (MatchResult hit : kind.in(readable)) {
                findings.add(new Finding(field, kind, hit.start() + 1, mask(hit.group())));
            }
        }
        findings.sort(Comparator.comparingInt(Finding::position));
        return List.copyOf(findings);
    }

    /** The text with every trace masked, fit to be shown or logged. */
    public static String masked(String text) {
        String result = readable(text);
        for (PersonalTrace kind : PersonalTrace.values()) {
            StringBuilder cleaned = new StringBuilder();
            int from = 0;
            for (MatchResult hit : kind.in(result)) {
                cleaned.append(result, from, hit.start()).append(mask(hit.group()));
                from = hit.end();
            }
            result = cleaned.append(result.substring(from)).toString();
        }
        return result;
    }

    private static String readable(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static String mask(String quote) {
        String shown = quote.substring(0, Math.min(2, quote.length()));
        String rest = quote.substring(shown.length(), Math.min(30, quote.length()));
        return shown + rest.replaceAll("[\\p{L}\\p{N}]", "*");
    }
}
