package de.verzahnt.rules.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out lately, about so many at most: when it is full it forgets everything, which costs less than keeping
 * the order of use. Thread-safe without waiting: two who ask at once for the same may both work it out.
 */
public final class Remembered<K, V> {
    private final int most;
    private final Map<K, V> known = new ConcurrentHashMap<>();

    public Remembered(int most) {
        this.most = most;
    }

    public V get(K key, Function<K, V> working) {
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
}
