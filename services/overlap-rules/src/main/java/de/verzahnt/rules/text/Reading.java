package de.verzahnt.rules.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a title and a description say, ready to be compared with many. */
public final class Reading {
    private final Word[] words;
    private final Grams grams;
    private final Subject subject;

    /** The words in the order of their stems, each once. */
    Reading(Collection<Word> sorted, Grams grams, Subject subject) {
        this.words = sorted.toArray(Word[]::new);
        this.grams = grams;
        this.subject = subject;
    }

    /** The stems of all words, each once, sorted. */
    public List<String> stems() {
        return List.of(words).stream().map(Word::stem).toList();
    }

    /** Whether it has no word at all. */
    public boolean saysNothing() {
        return words.length == 0;
    }

    /** What it is about. */
    public Subject subject() {
        return subject;
    }

    /** How alike the two are by the letters of their words, 0 to 1; symmetric. */
    public double likeness(Reading other) {
        return grams.closeness(other.grams);
    }

    /** Telling words both have, in whatever ending, as the first of the alphabet of both spellings; sorted. */
    public List<String> shared(Reading other) {
        List<String> shared = new ArrayList<>();
        for (int i = 0, j = 0; i < words.length && j < other.words.length; ) {
            int order = words[i].stem().compareTo(other.words[j].stem());
            if (order == 0 && words[i].isTelling()) {
                String spelled = words[i].spelled();
                String otherwise = other.words[j].spelled();
                shared.add(spelled.compareTo(otherwise) <= 0 ? spelled : otherwise);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        shared.sort(Comparator.naturalOrder());
        return List.copyOf(shared);
    }
}
