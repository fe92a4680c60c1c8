package de.verzahnt.guard;

import de.verzahnt.guard.Word.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a text in their order; counts how often one is looked at, so that a test can tell the work done. */
final class Words {

    private static final Word NOTHING = new Word(0, 0, Kind.NOTHING, "", 0, true, false, false);
    private static final int SPELLED_APART = 4;
    private static final String[] SIGNS = new String[128];

    static {
        for (char c = 0; c < SIGNS.length; c++) {
            SIGNS[c] = String.valueOf(c);
        }
    }

    private final String text;
    private List<Word> words = new ArrayList<>();
    private final Map<String, Long> meanings = new HashMap<>();
    private final Map<String, Long> smallMeanings = new HashMap<>();
    private final Steps codes = new Steps();
    private final Steps runs = new Steps();
    private long looks;

    private Words(CharSequence text) {
        this.text = text.toString();
    }

    static Words of(CharSequence text) {
        Words words = new Words(text);
        words.cut();
        return words;
    }

    /** The word at this place; nothing before the first and behind the last. */
    Word at(int index) {
        looks++;
        return index < 0 || index >= words.size() ? NOTHING : words.get(index);
    }

    /** The word that goes on a {@link Code} behind this one, or -1. */
    int nextOfCode(int index) {
        looks++;
        return codes.next(index, size(), at -> Code.next(this, at));
    }

    /** The word that goes on a {@link DigitRun} behind this one, or -1. */
    int nextOfRun(int index) {
        looks++;
        return runs.next(index, size(), at -> DigitRun.next(this, at));
    }

    int size() {
        return words.size();
    }

    long looks() {
        return looks;
    }

    CharSequence text() {
        return text;
    }

    /** Whether one of the words from here to there, both included, has one of these meanings. */
    boolean any(int from, int to, long bits) {
        for (int i = from; i <= to; i++) {
            if (at(i).isAny(bits)) {
                return true;
            }
        }
        return false;
    }

    private void cut() {
        int i = 0;
        boolean gap = true;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (Character.isLetterOrDigit(c)) {
                end = wordEnd(i);
                addWord(i, end, gap);
            } else if (c == '\n') {
                add(i, end, Kind.LINE, "\n", gap);
            } else if (!Character.isWhitespace(c)) {
                add(i, end, Kind.SIGN, c < SIGNS.length ? SIGNS[c] : String.valueOf(c), gap);
            }
            gap = Character.isWhitespace(c);
            i = end;
        }
        joinSpelledApart();
    }

    private int wordEnd(int start) {
        int end = runEnd(start);
        while (lettersOnly(start, end) && end + 1 < text.length() && text.charAt(end) == '-') {
            int next = runEnd(end + 1);
            if (next == end + 1 || !lettersOnly(end + 1, next)) {
                return end;
            }
            start = end + 1;
            end = next;
        }
        return end;
    }

    private int runEnd(int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean lettersOnly(int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void addWord(int start, int end, boolean gap) {
        if (lettersOnly(start, end)) {
            words.add(letters(start, end, Folding.of(text, start, end), gap));
            return;
        }
        boolean digits = true;
        for (int i = start; i < end && digits; i++) {
            digits = Character.isDigit(text.charAt(i));
        }
        add(start, end, digits ? Kind.DIGITS : Kind.MIXED, Folding.of(text, start, end), gap);
    }

    private Word letters(int start, int end, String key, boolean gap) {
        boolean capital = capital(start, key);
        long means = capital
                ? meanings.computeIfAbsent(key, Words::meaning)
                : smallMeanings.computeIfAbsent(key, Words::smallMeaning);
        boolean shouted = end - start > 1;
        for (int i = start; i < end && shouted; i++) {
            shouted = !Character.isLowerCase(text.charAt(i));
        }
        return new Word(start, end, Kind.LETTERS, key, means, gap, capital, shouted);
    }

    private static long meaning(String key) {
        return Lexicon.of(key) | numeral(key);
    }

    private static long smallMeaning(String key) {
        return Lexicon.ofSmall(key) | numeral(key);
    }

    private static long numeral(String key) {
        return Numerals.known(key) ? Meaning.NUMERAL.bit() : 0;
    }

    private boolean capital(int start, String key) {
        boolean article = key.startsWith("al-") || key.startsWith("el-");
        return !Character.isLowerCase(text.charAt(article ? start + 3 : start));
    }

    private void add(int start, int end, Kind kind, String key, boolean gap) {
        words.add(new Word(start, end, kind, key, 0, gap, true, false));
    }

    /** "F r a u" is one word: single letters with one space between them, four or more. */
    private void joinSpelledApart() {
        List<Word> joined = new ArrayList<>(words.size());
        int i = 0;
        while (i < words.size()) {
            int end = i + 1;
            while (single(words.get(i)) && end < words.size() && follows(words.get(end - 1), words.get(end))) {
                end++;
            }
            if (end - i >= SPELLED_APART) {
                joined.add(joined(i, end));
            } else if (end == i + 1) {
                joined.add(words.get(i));
            } else {
                joined.addAll(words.subList(i, end));
            }
            i = end;
        }
        words = joined;
    }

    private Word joined(int from, int to) {
        StringBuilder letters = new StringBuilder();
        words.subList(from, to).forEach(word -> letters.append(text.charAt(word.start())));
        Word first = words.get(from);
        String key = Folding.of(letters, 0, letters.length());
        boolean shouted = !Character.isLowerCase(letters.charAt(1));
        int end = words.get(to - 1).end();
        long means = meaning(key);
        return new Word(first.start(), end, Kind.LETTERS, key, means, first.gap(), first.capital(), shouted);
    }

    private static boolean single(Word word) {
        return word.letters() && word.length() == 1;
    }

    private static boolean follows(Word one, Word next) {
        return single(next) && next.start() == one.end() + 1;
    }
}
