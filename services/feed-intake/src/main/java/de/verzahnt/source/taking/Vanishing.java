package de.verzahnt.source.taking;

import de.verzahnt.intake.offering.Offering;
import de.verzahnt.recurrence.Schedule;
import de.verzahnt.source.store.Carried;
import de.verzahnt.source.store.Carried.State;
import de.verzahnt.source.store.Hold;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it means that a source no longer carries something. It is missing first, and ends only when its grace is over; more
 * than a third at once is a question for a person. What was over by its own dates may go; a series whose first date has
 * passed is not over.
 */
final class Vanishing {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final int THIRD = 3;

    private final Instant now;
    private final Duration grace;

    Vanishing(Instant now, Duration grace) {
        this.now = now;
        this.grace = grace;
    }

    /**
     * What is to be done.
     *
     * @param missing newly missing from now on
     * @param over gone and over by its own dates
     * @param ending missing for longer than the grace
     * @param question too much is missing at once; nothing of the rest is to be done then
     */
    record Verdict(
            List<Carried> missing,
            List<Carried> over,
            List<Carried> ending,
            @Nullable Hold question) {}

    /** Judges what was carried against what is seen now. */
    Verdict judge(Collection<Carried> carried, Set<String> seen, @Nullable Hold before) {
        List<Carried> gone =
                carried.stream().filter(one -> !seen.contains(one.offeringId())).toList();
        List<Carried> over = gone.stream().filter(this::isOver).toList();
        List<Carried> missing =
                gone.stream().filter(one -> stands(one) && !isOver(one)).toList();
        long standing = carried.stream()
                .filter(one -> stands(one) && (seen.contains(one.offeringId()) || !isOver(one)))
                .count();
        List<Carried> ending =
                gone.stream().filter(one -> !isOver(one) && isOverdue(one)).toList();
        return new Verdict(missing, over, ending, question(missing.size(), (int) standing, before));
    }

    private @Nullable Hold question(int missing, int standing, @Nullable Hold before) {
        boolean many = missing * THIRD > standing;
        boolean agreed = before != null && before.confirmed() && missing <= before.missing();
        if (!many || agreed) {
            return null;
        }
        return new Hold(before == null ? now : before.since(), missing, standing, false);
    }

    private static boolean stands(Carried one) {
        return one.state() == State.STANDING || (one.state() == State.REFUSED && one.told() != null);
    }

    private boolean isOverdue(Carried one) {
        Instant since = one.missingSince();
        return one.state() == State.MISSING
                && since != null
                && !since.plus(grace).isAfter(now);
    }

    private boolean isOver(Carried one) {
        Offering told = one.told();
        if (told == null) {
            return one.byHand().isEmpty() && one.state() == State.REFUSED;
        }
        if (one.state() == State.KEPT_BY_HAND) {
            return true;
        }
        LocalDate today = LocalDate.ofInstant(now, BERLIN);
        LocalDate until = told.periodUntil();
        return (until != null && until.isBefore(today))
                || Schedule.lastDay(told.schedule(), told.periodFrom())
                        .filter(last -> last.isBefore(today))
                        .isPresent();
    }
}
