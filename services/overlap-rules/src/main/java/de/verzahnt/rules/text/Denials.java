package de.verzahnt.rules.text;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out of a German text what it says is not done: a main clause with "nicht" ("Wir nähen nicht", "Hausaufgabenhilfe
 * bieten wir nicht an"), and the noun behind "kein" or "ohne" with its attributes. Clauses that tell of people ("die noch
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
    private static final Pattern SUBORDINATE = Pattern.compile("(?iu)^\\s*(?:(?:und|oder|aber|auch|für|mit|bei)\\s+)?"
            + "(?:die|der|das|den|dem|deren|denen|dessen|wer|wen|wem|was|wie|wo|wenn|ob|weil|dass|damit|falls"
            + "|obwohl|sofern|solange|bis|warum|alle|menschen|personen)\\b");

    private static final Pattern DENIED_NOUN = Pattern.compile(
            "(?U)\\b(?:[Kk]eine?[nmrs]?|[Oo]hne|[Ss]tatt)\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,2}\\p{Lu}[\\p{L}-]*");

    private static final Set<String> WORDS =
            Set.of("kein", "keine", "keinen", "keiner", "keinem", "ohne", "statt", "nicht");

    private Denials() {}

    /** Whether the word before this one denies it; plain words, however they were written. */
    static boolean before(String[] words, int word) {
        return word > 0 && WORDS.contains(words[word - 1]);
    }

    /** Whether a denial is among these words. */
    static boolean in(String[] words, int begin, int end) {
        return Arrays.stream(words, begin, end).anyMatch(WORDS::contains);
    }

    /** The text without what it denies, a blank in its place. */
    static String without(String text) {
        String affirmed = mayDeny(text) ? CLAUSE.matcher(text).replaceAll(Denials::affirmed) : text;
        return DENIED_NOUN.matcher(affirmed).replaceAll(" ");
    }

    private static boolean mayDeny(String text) {
        return text.contains("nicht") || text.contains("Nicht");
    }

    private static String affirmed(MatchResult clause) {
        String said = clause.group();
        boolean denies = DENIED.matcher(said).find()
                && OF_THE_OFFERING.matcher(said).find()
                && !SUBORDINATE.matcher(said).find();
        return denies ? " " : Matcher.quoteReplacement(said);
    }
}
