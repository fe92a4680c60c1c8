package de.verzahnt.rules.text;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a title and a description say that is done.
 *
 * @param weights by concept how much of a main matter it is, above 0 to 1: what the title or the first statement names is
 *     the matter, what comes later is more and more a remark
 * @param likely by concept how probably the text means it, by examples and without any word of the list; a vector of
 *     length 1 in tenths, or empty
 */
public record Activity(Map<String, Double> weights, Map<String, Double> likely) {
    public Activity {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        likely = Collections.unmodifiableMap(new TreeMap<>(likely));
    }
}
