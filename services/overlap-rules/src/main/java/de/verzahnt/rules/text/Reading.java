package de.verzahnt.rules.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a title and a description say. */
public final class Reading {
    private final Activity activity;
    private final Map<String, Double> stems;
    private final Map<String, String> spelled;
    private final List<Letters> letters;
    private final double bits;

    Reading(Activity activity, Map<String, Double> stems, Map<String, String> spelled) {
        this.activity = activity;
        this.stems = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(stems)));
        this.spelled = Map.copyOf(spelled);
        this.letters = this.stems.keySet().stream().map(Letters::of).toList();
        this.bits =
                this.stems.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What they say that is done. */
    public Activity activity() {
        return activity;
    }

    /** How telling each word is, in bits, in the order of the alphabet; words of the title count twice. */
    public Map<String, Double> stems() {
        return stems;
    }

    /** By stem, the word as it stands in the text, in small letters. */
    Map<String, String> spelled() {
        return spelled;
    }

    /** The stems in their order. */
    List<Letters> letters() {
        return letters;
    }

    /** The sum of all words. */
    double bits() {
        return bits;
    }
}
