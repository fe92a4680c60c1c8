package de.verzahnt.rules.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a German text what it says is not done: a main clause with "nicht" ("Wir nähen nicht", "Hausaufgabenhilfe
 * bieten wir nicht an"), the noun behind "kein" or "ohne" with its attributes, "weder … noch", and what it sends people
 * elsewhere for ("bei Schulden verweisen wir an …") or expects of them. Clauses that tell of people ("die noch
 * nicht lesen können", "viele Eltern können nicht helfen") and "nicht nur" deny nothing.
 */
final class Denials {
    private static final Pattern CLAUSE = Pattern.compile("[^.!?:;,•\\n–—]+");
    private static final Pattern DENIED =
            Pattern.compile("(?iu)\\bnicht\\b(?!\\s+(?:nur|immer|allein|alle|viel|zuletzt))");
    /** In a clause that tells what the offering does. */
    private static final Pattern OF_THE_OFFERING =
            Pattern.compile("(?iu)\\b(?:wir|hier|wird|werden|erfolgt|findet|handelt|gibt es"
                    + "|ist es|ist das|ersetzt|vorgesehen|gemeint|enthalten|erforderlich|nötig|möglich)\\b");
    /** Begins a clause that tells of somebody, or under which condition. */
    private static final Pattern CONDITION =
            begins("deren|denen|dessen|wer|wen|wem|was|wie|wo|wenn|ob|weil|dass|damit|falls"
                    + "|obwohl|sofern|solange|bis|warum|alle|menschen|personen");
    /** The same behind a comma; elsewhere it is an article. */
    private static final Pattern RELATIVE = begins("die|der|das|den|dem");
    /** In a clause that sends people elsewhere, or says what they must have done before. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?iu)\\b(?:verweisen|verweist|weiterverwiesen|voraussetzung|vorausgesetzt)\\b");

    private static final Pattern DENIED_NOUN = Pattern.compile(
            "(?U)\\b(?:[Kk]eine?[nmrs]?|[Oo]hne|[Ss]tatt)\\s+"
                    + "(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}\\p{Lu}[\\p{L}-]*(?:\\s+(?:und|oder)\\s+(?<=-\\s(?:und|oder)\\s)\\p{Lu}[\\p{L}-]*)?");
    private static final Pattern NEITHER_NOR =
            Pattern.compile("(?U)\\b[Ww]eder\\b[^.!?;]*\\bnoch\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}\\p{Lu}[\\p{L}-]*");

    // Without one of these letters no pattern can match: most texts deny nothing, and all are read after a restart.
    private static final Set<String> OF_BOTH = Set.of("weder");
    private static final Set<String> OF_CLAUSES = Set.of("nicht", "verweis", "verwies", "voraus");
    private static final Set<String> OF_NOUNS = Set.of("kein", "ohne", "statt");

    private static final Set<String> WORDS =
            Set.of("kein", "keine", "keinen", "keiner", "keinem", "ohne", "statt", "nicht");

    private Denials() {}

    /** Whether the word before this one denies it; plain words, however they were written. */
    static boolean before(WordPatterns.Seen[] words, int word) {
        return word > 0 && WORDS.contains(words[word - 1].word());
    }

    /** Whether a denial is among these words. */
    static boolean in(WordPatterns.Seen[] words, int begin, int end) {
        return Arrays.stream(words, begin, end).anyMatch(seen -> WORDS.contains(seen.word()));
    }

    /** The text without what it denies, a blank in its place. */
    static String without(String text) {
        String letters = text.toLowerCase(Locale.ROOT);
        String told = hasOne(OF_BOTH, letters) ? NEITHER_NOR.matcher(text).replaceAll(" ") : text;
        String affirmed =
                hasOne(OF_CLAUSES, letters) ? CLAUSE.matcher(told).replaceAll(clause -> affirmed(clause, told)) : told;
        return hasOne(OF_NOUNS, letters) ? DENIED_NOUN.matcher(affirmed).replaceAll(" ") : affirmed;
    }

    private static boolean hasOne(Set<String> parts, String letters) {
        return parts.stream().anyMatch(letters::contains);
    }

    private static String affirmed(MatchResult clause, String text) {
        String said = clause.group();
        boolean behindComma = clause.start() > 0 && text.charAt(clause.start() - 1) == ',';
        boolean denies = DENIED.matcher(said).find()
                && OF_THE_OFFERING.matcher(said).find()
                && !CONDITION.matcher(said).find()
                && !(behindComma && RELATIVE.matcher(said).find());
        return denies || ELSEWHERE.matcher(said).find() ? " " : Matcher.quoteReplacement(said);
    }

    private static Pattern begins(String words) {
        return Pattern.compile("(?iu)^\\s*(?:(?:und|oder|aber|auch|für|mit|bei)\\s+)?(?:" + words + ")\\b");
    }
}
