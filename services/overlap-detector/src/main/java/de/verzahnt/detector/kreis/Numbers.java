package de.verzahnt.detector.kreis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small numbers for the offerings of a Kreis, so that sets of them are bits. Who leaves gives its number back. */
final class Numbers {
    private final Map<String, Integer> byOffering = new HashMap<>();
    private final List<@Nullable String> offerings = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();

    int of(String offeringId) {
        return byOffering.computeIfAbsent(offeringId, this::next);
    }

    String offering(int number) {
        String offering = offerings.get(number);
        if (offering == null) {
            throw new IllegalStateException("number: " + number + " (expected: one that is given)");
        }
        return offering;
    }

    /** It has no finding any more. */
    void release(String offeringId) {
        Integer number = byOffering.remove(offeringId);
        if (number != null) {
            offerings.set(number, null);
            free.add(number);
        }
    }

    private int next(String offeringId) {
        if (free.isEmpty()) {
            offerings.add(offeringId);
            return offerings.size() - 1;
        }
        int number = free.remove(free.size() - 1);
        offerings.set(number, offeringId);
        return number;
    }
}
