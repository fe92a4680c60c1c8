package de.verzahnt.rules.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was worked out lately, so many at most: when it is full it forgets everything, which costs less than keeping the
 * order of use. Not thread-safe.
 */
final class Remembered<K, V> {
    private final int most;
    private final Map<K, V> known = new HashMap<>();

    Remembered(int most) {
        this.most = most;
    }

    V get(K key, Function<K, V> working) {
        V value = known.get(key);
        if (value == null) {
            value = working.apply(key);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(key, value);
        }
        return value;
    }

    void forget() {
        known.clear();
    }
}
