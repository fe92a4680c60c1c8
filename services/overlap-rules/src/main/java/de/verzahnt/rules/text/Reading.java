package de.verzahnt.rules.text;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a title and a description say.
 *
 * @param named whether the title names an activity
 * @param core concepts of the activity named in the title; where it names none, those of the description
 * @param all concepts of the activity named anywhere
 * @param stems how telling each word is, in bits; words of the title count twice
 * @param spelled by stem, the word as it stands in the text, in small letters
 */
public record Reading(
        boolean named, Set<String> core, Set<String> all, Map<String, Double> stems, Map<String, String> spelled) {
    public Reading {
        core = Collections.unmodifiableSet(new TreeSet<>(core));
        all = Collections.unmodifiableSet(new TreeSet<>(all));
        spelled = Collections.unmodifiableMap(new TreeMap<>(spelled));
        stems = Collections.unmodifiableMap(new TreeMap<>(stems));
    }
}
