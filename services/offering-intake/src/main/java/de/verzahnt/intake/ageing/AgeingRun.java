package de.verzahnt.intake.ageing;

import de.verzahnt.events.ReminderOffering;
import de.verzahnt.intake.accept.OfferingIntake;
import de.verzahnt.intake.ageing.Ageing.Step;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks through all that stands and takes the step that is due: one transaction an organisation, in which state, question
 * and events stand or fall together. Run twice at once it does nothing twice.
 */
public final class AgeingRun {
    /** Offerings in one mail; a page of answers takes no more. */
    static final int MOST = 200;

    private static final Logger log = LoggerFactory.getLogger(AgeingRun.class);

    private final Ageing law;
    private final OfferingStore store;
    private final OfferingIntake intake;
    private final AskedTable asked;
    private final Reminders reminders;
    private final TransactionOperations transactions;
    private final Clock clock;

    AgeingRun(
            Ageing law,
            OfferingStore store,
            OfferingIntake intake,
            AskedTable asked,
            Reminders reminders,
            TransactionOperations transactions,
            Clock clock) {
        this.law = law;
        this.store = store;
        this.intake = intake;
        this.asked = asked;
        this.reminders = reminders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One look at everything; what breaks at one organisation does not keep the others waiting. */
    public void run() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Duration ahead = law.askBefore().multipliedBy(2);
        Instant confirmedBefore = now.minus(law.staleAfter()).plus(ahead);
        for (String organisation : store.ageing(confirmedBefore, Ageing.day(now), Ageing.day(now.plus(ahead)))) {
            try {
                if (isDue(organisation, store.standing(List.of(organisation)), now)) {
                    transactions.executeWithoutResult(status -> look(organisation, now));
                }
            } catch (RuntimeException fault) {
                // Without its words: they may quote what was reported.
                log.warn(
                        "ageing of {}: broke off by {}",
                        organisation,
                        fault.getClass().getName());
            }
        }
    }

    private void look(String organisation, Instant now) {
        List<StoredOffering> standing = store.lockStanding(organisation);
        for (StoredOffering state : standing) {
            switch (step(state, now)) {
                case GO_STALE -> intake.goStale(state, now);
                case END -> intake.expire(state);
                case ASK, NOTHING -> {}
            }
        }
        if (steps(standing, now).contains(Step.ASK) && mayAsk(organisation, now)) {
            ask(organisation, standing, now);
        }
    }

    /** Asked before anything is locked: mostly no step is due. */
    private boolean isDue(String organisation, List<StoredOffering> standing, Instant now) {
        Set<Step> steps = steps(standing, now);
        return steps.contains(Step.GO_STALE)
                || steps.contains(Step.END)
                || (steps.contains(Step.ASK) && mayAsk(organisation, now));
    }

    private Set<Step> steps(List<StoredOffering> standing, Instant now) {
        return standing.stream().map(state -> step(state, now)).collect(Collectors.toSet());
    }

    private boolean mayAsk(String organisation, Instant now) {
        return asked.lastAsked(organisation)
                .filter(last -> last.plus(law.askBefore()).isAfter(now))
                .isEmpty();
    }

    /** What will be due soon comes along, so that there is one mail. */
    private void ask(String organisation, List<StoredOffering> standing, Instant now) {
        Instant soon = now.plus(law.askBefore());
        List<StoredOffering> about = standing.stream()
                .filter(state -> step(state, now) == Step.ASK || step(state, soon) == Step.ASK)
                .sorted(Comparator.comparing(state -> dueUntil(state, now)))
                .limit(MOST)
                .toList();
        about.forEach(state -> store.freshen(state.asked(now)));
        String id = UUID.randomUUID().toString();
        asked.add(id, organisation, about.stream().map(StoredOffering::id).toList(), now);
        reminders.toConfirm(
                id, organisation, about.stream().map(state -> told(state, now)).toList(), now);
    }

    private Step step(StoredOffering state, Instant when) {
        return law.next(state.freshness(), state.offering().lastDay(), when);
    }

    private LocalDate dueUntil(StoredOffering state, Instant now) {
        return law.dueUntil(state.freshness(), state.offering().lastDay(), now);
    }

    private ReminderOffering told(StoredOffering state, Instant now) {
        boolean ends = law.endsFirst(state.freshness(), state.offering().lastDay());
        return ReminderOffering.newBuilder()
                .setOfferingId(state.id())
                .setTitle(state.offering().title())
                .setConfirmedAt(state.freshness().confirmedAt())
                .setDueUntil(dueUntil(state, now))
                .setPeriodUntil(ends ? state.offering().lastDay() : null)
                .build();
    }
}
