package de.verzahnt.source.taking;

import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Carried.State;
import de.verzahnt.source.store.CarriedTable;
import de.verzahnt.source.store.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** What becomes of the offerings of a source that is disconnected. */
public final class Leaving {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Endings endings;
    private final CarriedTable carried;
    private final Clock clock;

    /** The answer that is asked for. */
    public enum Offerings {
        /** They stand on, and nobody keeps them current but people. */
        KEEP,
        /** Today is their last day. */
        END,
        /** They are withdrawn. */
        WITHDRAW
    }

    Leaving(Endings endings, CarriedTable carried, Clock clock) {
        this.endings = endings;
        this.carried = carried;
        this.clock = clock;
    }

    /** Does so with all that the source brought and people did not take over; tells how many that were. */
    public int apply(Source source, Offerings what) {
        Map<String, StoredOffering> stored = endings.stored(source);
        LocalDate today = LocalDate.ofInstant(clock.instant(), BERLIN);
        int done = 0;
        for (Carried one : carried.of(source.id())) {
            StoredOffering state = stored.get(one.offeringId());
            if (state != null && state.isActive() && one.told() != null && one.state() != State.KEPT_BY_HAND) {
                leave(source, state, what, today);
                done++;
            }
        }
        return done;
    }

    private void leave(Source source, StoredOffering state, Offerings what, LocalDate today) {
        switch (what) {
            case KEEP -> {}
            case END -> endings.endToday(source, state, today);
            case WITHDRAW -> endings.withdraw(source, state.id());
        }
    }
}
