package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A day of a case that is told when it comes.
 *
 * @param about decisionId of the Absprache that ends; empty for the clarification time
 */
public record Deadline(CaseEvent event, String about, Instant dueAt) {

    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private static final Duration BEFORE_CLARIFICATION_ENDS = Duration.ofDays(7);
    private static final Period BEFORE_ABSPRACHE_ENDS = Period.ofWeeks(4);

    /** Hour of the day at which a mail comes that no hour of its own calls for. */
    private static final int MORNING = 7;

    /** All of this state, past ones too. */
    public static List<Deadline> of(CaseState state) {
        List<Deadline> all = new ArrayList<>();
        Instant disclosed = state.disclosedAt();
        if (disclosed != null && state.isOpen()) {
            all.add(new Deadline(CaseEvent.CLARIFICATION_ENDS_SOON, "", disclosed.minus(BEFORE_CLARIFICATION_ENDS)));
            all.add(new Deadline(CaseEvent.CLARIFICATION_ENDED, "", disclosed));
        }
        state.said().stream()
                .filter(Deadline::isAbspracheInForce)
                .flatMap(said -> Optional.ofNullable(said.validUntil())
                        .map(until -> new Deadline(CaseEvent.ABSPRACHE_ENDS_SOON, said.decisionId(), reminder(until)))
                        .stream())
                .forEach(all::add);
        return all;
    }

    /** What is told of this state now that the day has come; nothing when it is past what it speaks of. */
    public List<News> told(CaseState state, Region region, Instant now) {
        if (!of(state).contains(this) || isPast(state, now)) {
            return List.of();
        }
        Optional<Said> absprache = state.said(about);
        List<LineState> lines = state.lines().stream()
                .filter(line -> about.isEmpty() ? line.status() == LineStatus.OPEN : about.equals(line.settledBy()))
                .toList();
        Happening happening = new Happening(event, lines, state.sidesOf(lines), null, absprache.orElse(null), "");
        News news = new Addressees(state, region).told(happening, dueAt);
        return news.why().isEmpty() ? List.of() : List.of(news);
    }

    private boolean isPast(CaseState state, Instant now) {
        Instant disclosed = state.disclosedAt();
        return event == CaseEvent.CLARIFICATION_ENDS_SOON && disclosed != null && !now.isBefore(disclosed);
    }

    private static boolean isAbspracheInForce(Said said) {
        return said.outcome() == Outcome.ABSPRACHE && said.status() == EntryStatus.EFFECTIVE;
    }

    private static Instant reminder(LocalDate until) {
        return until.minus(BEFORE_ABSPRACHE_ENDS)
                .atTime(MORNING, 0)
                .atZone(GERMANY)
                .toInstant();
    }
}
