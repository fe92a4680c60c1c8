package de.verzahnt.source.taking;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.source.store.Carried;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people made themselves, by form or API, of what a source carries. It stays: a value they changed becomes one set by
 * hand, what they withdrew stays withdrawn, and what they reported themselves is not taken over by a source.
 */
final class HandMade {
    private HandMade() {}

    /** What is carried, by id, with the values that people changed since the source told them last. */
    static Map<String, Carried> noticed(List<Carried> carried, Map<String, StoredOffering> stored) {
        Map<String, Carried> byId = new LinkedHashMap<>();
        for (Carried one : carried) {
            byId.put(one.offeringId(), noticed(one, stored.get(one.offeringId())));
        }
        return byId;
    }

    private static Carried noticed(Carried one, @Nullable StoredOffering state) {
        if (state == null || one.told() == null || isWithdrawnByPeople(state) || isOfAFeed(state)) {
            return one;
        }
        Map<String, String> values = new HashMap<>(one.byHand());
        values.putAll(OfferingColumns.changed(one.told(), state.offering()));
        return one.with(values);
    }

    /** Whether the source leaves it alone. */
    static boolean keeps(@Nullable StoredOffering state, @Nullable Carried carried) {
        if (state == null || isOfAFeed(state)) {
            return false;
        }
        boolean wasTold = carried != null && carried.told() != null;
        Channel channel = state.origin().channel();
        return isWithdrawnByPeople(state) || (!wasTold && (channel == Channel.FORM || channel == Channel.API));
    }

    /** Whether the hub ended it because nobody confirmed it. A source that carries it says that it goes on. */
    static boolean isEndedByHub(StoredOffering state) {
        return !state.isActive() && state.origin().isOfHub();
    }

    /** Whether somebody touched it after the source had stopped carrying it. */
    static boolean vouchedFor(StoredOffering state, Carried missing) {
        return !isOfAFeed(state)
                && missing.missingSince() != null
                && state.reportedAt().isAfter(missing.missingSince());
    }

    /** What the hub ended because nobody confirmed it, nobody has withdrawn. */
    private static boolean isWithdrawnByPeople(StoredOffering state) {
        return !state.isActive() && !state.origin().isOfHub();
    }

    private static boolean isOfAFeed(StoredOffering state) {
        return state.origin().channel() == Channel.FEED;
    }
}
