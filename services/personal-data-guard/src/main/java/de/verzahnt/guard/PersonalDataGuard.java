package de.verzahnt.guard;

import de.verzahnt.guard.Sightings.Sighting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds personal data in free texts: no person is ever in the hub. Written for German texts with other languages among
 * them; rather refuses a harmless text than lets a person through. Forms, interfaces and files refuse what
 * {@link #inspect} finds; feeds take {@link #maskAndReport}. The work grows linearly with the length.
 */
public final class PersonalDataGuard {

    private static final int SHOWN = 2;
    /** Of a shorter trace, as "317" of an extension, the beginning would tell too much. */
    private static final int SHORT = 5;

    private static final int LONGEST_QUOTE = 30;
    private static final int LONGEST_OF_A_PLATE = 3;
    private static final long PLAIN = Meaning.all(
            Meaning.ORDINARY,
            Meaning.COMMON,
            Meaning.NOUN,
            Meaning.ORG,
            Meaning.PLACE,
            Meaning.WORK,
            Meaning.DETERMINER,
            Meaning.DOES,
            Meaning.MONTH);

    private static final List<Rule> RULES = List.of(
            new Phones(),
            new Mails(),
            new Ibans(),
            new Births(),
            new CuedCodes(),
            new OfficeCodes(),
            new Shapes(),
            new Plates(),
            new Persons(),
            new Handles(),
            new Extensions());

    /**
     * A trace of a person.
     *
     * @param field where the text stands
     * @param kind what it looks like
     * @param position of its first character in the text, from 1
     * @param quote masked: the beginning only, enough to find it again
     */
    public record Finding(String field, PersonalTrace kind, int position, String quote) {}

    /**
     * A text fit to be kept, and what was masked in it.
     *
     * @param text with every trace masked
     * @param findings in the order they stand in; empty when the text is as it came
     */
    public record Masked(String text, List<Finding> findings) {}

    private PersonalDataGuard() {}

    /** All traces of persons in this text, in the order they stand in; empty when there are none or no text. */
    public static List<Finding> inspect(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        Readable readable = Readable.of(text);
        return findings(field, readable, look(Words.of(readable.seen())));
    }

    /** The text with every trace masked, fit to be shown or logged. */
    public static String masked(String text) {
        return maskAndReport("", text).text();
    }

    /** The text with every trace masked, and what they were. A text without traces stays as it is. */
    public static Masked maskAndReport(String field, String text) {
        Readable readable = Readable.of(text);
        List<Sighting> seen = look(Words.of(readable.seen()));
        if (seen.isEmpty()) {
            return new Masked(text, List.of());
        }
        StringBuilder masked = new StringBuilder(text.length());
        int from = 0;
        for (Sighting sighting : seen) {
            int start = readable.origin(sighting.start());
            int end = readable.origin(sighting.end());
            if (end > from) {
                String trace = text.substring(Math.max(from, start), end);
                masked.append(text, from, Math.max(from, start)).append(start < from ? hidden(trace) : mask(trace));
                from = end;
            }
        }
        masked.append(text.substring(from));
        return new Masked(masked.toString(), findings(field, readable, seen));
    }

    static List<Sighting> look(Words words) {
        Sightings seen = new Sightings();
        for (int i = 0; i < words.size(); i++) {
            if (!beginsATrace(words.at(i))) {
                continue;
            }
            for (Rule rule : RULES) {
                rule.at(i, words, seen);
            }
        }
        return seen.inOrder();
    }

    /** With most signs and with the end of a line no trace begins. */
    private static boolean beginsATrace(Word word) {
        return switch (word.kind()) {
            case SIGN -> word.sign("+@%&*");
            case LINE, NOTHING -> false;
            case LETTERS -> !plain(word);
            default -> true;
        };
    }

    /** A small word of the language that announces nothing. */
    private static boolean plain(Word word) {
        return !word.capital()
                && word.means() != 0
                && (word.means() & ~PLAIN) == 0
                && word.length() > LONGEST_OF_A_PLATE
                && word.key().indexOf('-') < 0
                && !Mails.spoken(word.key())
                && !Ordinals.day(word.key());
    }

    private static List<Finding> findings(String field, Readable readable, List<Sighting> seen) {
        List<Finding> findings = new ArrayList<>();
        for (Sighting sighting : seen) {
            String quote = readable.seen()
                    .subSequence(sighting.start(), sighting.end())
                    .toString();
            findings.add(new Finding(field, sighting.kind(), readable.origin(sighting.start()) + 1, mask(quote)));
        }
        return List.copyOf(findings);
    }

    private static String mask(String quote) {
        String shown = quote.substring(0, quote.length() < SHORT ? 0 : SHOWN);
        String rest = quote.substring(shown.length(), Math.min(LONGEST_QUOTE, quote.length()));
        return shown + hidden(rest);
    }

    private static String hidden(String quote) {
        return quote.replaceAll("[\\p{L}\\p{N}]", "*");
    }
}
