package de.verzahnt.source.web;

import de.verzahnt.messages.Message;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Source;
import de.verzahnt.source.store.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An offering as its source carries it.
 *
 * @param endsAt when its offering ends unless the source carries it again; null when nothing is missing
 * @param byHand values set by hand, by column of the hub's table; they stay over every fetch
 */
record CarriedView(
        String id,
        String title,
        Carried.State state,
        Told sentence,
        Instant lastSeenAt,
        @Nullable Instant missingSince,
        @Nullable Instant endsAt,
        Map<String, String> byHand) {

    static CarriedView of(Source source, Carried one) {
        Instant since = one.state() == Carried.State.MISSING ? one.missingSince() : null;
        Duration grace = Duration.ofDays(source.setting().graceDays());
        return new CarriedView(
                one.offeringId(),
                one.title(),
                one.state(),
                Told.of(Message.of("source.carried." + one.state())),
                one.lastSeenAt(),
                one.missingSince(),
                since == null ? null : since.plus(grace),
                one.byHand());
    }
}
