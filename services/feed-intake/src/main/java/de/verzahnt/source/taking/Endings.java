package de.verzahnt.source.taking;

import de.verzahnt.events.Channel;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.offering.Offering;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.messages.Message;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Carried.State;
import de.verzahnt.source.store.Source;
import de.verzahnt.starter.http.IfMatch;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ends offerings of a source, each with its reason; what people have taken over themselves is left alone. */
final class Endings {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final IfMatch UNCONDITIONAL = new IfMatch(null);

    private final OfferingStore store;
    private final OfferingIntake intake;

    Endings(OfferingStore store, OfferingIntake intake) {
        this.store = store;
        this.intake = intake;
    }

    /** What the hub holds of the organisation, withdrawn too, by id. */
    Map<String, StoredOffering> stored(Source source) {
        Map<String, StoredOffering> byId = new HashMap<>();
        store.all(source.setting().organisationId()).forEach(state -> byId.put(state.id(), state));
        return byId;
    }

    /** Those whose grace is over, as they stand after it. */
    List<Carried> end(Source source, List<Carried> ending, Map<String, StoredOffering> stored) {
        List<Carried> ended = new ArrayList<>();
        for (Carried one : ending) {
            StoredOffering state = stored.get(one.offeringId());
            if (state != null && state.isActive() && HandMade.vouchedFor(state, one)) {
                ended.add(one.seen(State.KEPT_BY_HAND, one.lastSeenAt(), one.title(), one.told()));
            } else {
                withdraw(source, one.offeringId(), gone(source, one));
                ended.add(one.ended());
            }
        }
        return ended;
    }

    /** Lets one stand again as people reported it, which the hub had ended; it stays theirs. */
    void standAgain(Source source, StoredOffering state) {
        Origin origin = new Origin(
                source.setting().organisationId(),
                source.setting().name(),
                state.origin().channel());
        intake.put(state.id(), state.offering(), UNCONDITIONAL, origin);
    }

    /** Withdraws an offering because its source was disconnected. */
    void withdraw(Source source, String offeringId) {
        withdraw(
                source,
                offeringId,
                Message.of("source.disconnected", source.setting().name()));
    }

    /** Lets an offering end today because its source was disconnected; one that has not begun is withdrawn. */
    void endToday(Source source, StoredOffering state, LocalDate today) {
        Offering offering = state.offering();
        if (offering.periodFrom() != null && offering.periodFrom().isAfter(today)) {
            withdraw(source, state.id());
        } else if (offering.periodUntil() == null || offering.periodUntil().isAfter(today)) {
            intake.put(state.id(), offering.until(today), UNCONDITIONAL, origin(source));
        }
    }

    private void withdraw(Source source, String offeringId, Message reason) {
        intake.withdraw(offeringId, reason.in(Locale.GERMAN), UNCONDITIONAL, origin(source));
    }

    private static Message gone(Source source, Carried one) {
        LocalDate since =
                LocalDate.ofInstant(one.missingSince() == null ? one.lastSeenAt() : one.missingSince(), BERLIN);
        String day = since.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
        return Message.of(
                "source.gone", source.setting().name(), day, source.setting().graceDays());
    }

    private static Origin origin(Source source) {
        return new Origin(source.setting().organisationId(), source.setting().name(), Channel.FEED);
    }
}
