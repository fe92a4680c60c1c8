package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.notifier.policy.Notified.NotifiedLine;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a new state of a case is news, for whom by the decision table of {@code case-rules}. A finding is one pair: of a
 * line its two sides hear, at the same moment; the other lines of the case are not bothered.
 *
 * <p>Of lines news is one that is new, surer or less sure than its sides were ever notified of, or open again after it was
 * settled or over. Nothing is told twice, so a score that wavers around a threshold costs two mails and no more. The rest
 * is what two consecutive states tell of ({@link CaseChanges}).
 *
 * <p>Both bands of a DOPPELSTRUKTUR are worth a mail, since its clarification time runs from its opening and the
 * steering group sees it afterwards: nobody must be surprised by that. For the other classes no time runs; only band
 * HINWEIS is worth a mail, the rest waits on the screen.
 */
public final class NotificationPolicy {

    private NotificationPolicy() {}

    /** What is told of {@code now}, given what the parties were notified of before. */
    public static Notification decide(Notified before, CaseState now, Region region) {
        Map<String, NotifiedLine> known = settled(before, now);
        CaseChanges changes = new CaseChanges(before, now);
        List<Happening> happenings = new ArrayList<>();
        for (LineState line : now.lines()) {
            @Nullable NotifiedLine last = known.get(line.offeringId());
            if (isWorthAMail(now.findingClass(), line) && isNews(last, line)) {
                happenings.add(ofLine(changes, last, line));
                known.put(line.offeringId(), Notified.with(last, line));
            }
        }
        happenings.addAll(changes.all());
        Addressees addressees = new Addressees(now, region);
        List<News> news = happenings.stream()
                .map(what -> addressees.told(what, now.changedAt()))
                .filter(one -> !one.why().isEmpty())
                .toList();
        return new Notification(news, new Notified(known, now.withoutReasons(), null));
    }

    private static Map<String, NotifiedLine> settled(Notified before, CaseState now) {
        Map<String, NotifiedLine> known = new HashMap<>(before.lines());
        for (LineState line : now.lines()) {
            if (line.status() == LineStatus.SETTLED) {
                known.computeIfPresent(line.offeringId(), (id, last) -> last.nowSettled());
            }
        }
        return known;
    }

    private static boolean isWorthAMail(FindingClass findingClass, LineState line) {
        if (line.status() != LineStatus.OPEN) {
            return false;
        }
        return switch (findingClass) {
            case DOPPELSTRUKTUR, GAP -> true;
            case PARALLEL, PUBLIC_PARALLEL, DOUBLE_ENTRY -> line.band() == Band.HINWEIS;
            case RELATED, ROLE_HINT -> false;
        };
    }

    private static boolean isNews(@Nullable NotifiedLine last, LineState line) {
        return last == null || !last.goesOnAs(line) || !last.bands().contains(line.band());
    }

    private static Happening ofLine(CaseChanges changes, @Nullable NotifiedLine last, LineState line) {
        CaseState now = changes.now();
        CaseEvent event = event(changes.before(), last, line);
        Set<String> sides = now.sidesOf(List.of(line));
        if (event != CaseEvent.REOPENED) {
            return new Happening(event, List.of(line), sides, null, null, "");
        }
        // Where neither side's word is missing, it is that of somebody else whom an Absprache on the line names.
        Set<String> asked = Collections.disjoint(sides, now.asks()) ? now.asks() : sides;
        Reopening why = Reopening.of(changes.before().last(), now, line);
        return new Happening(event, List.of(line), asked, changes.lastSpeaker(), null, why.name());
    }

    private static CaseEvent event(Notified before, @Nullable NotifiedLine last, LineState line) {
        if (last == null) {
            return before.lines().isEmpty() ? CaseEvent.NEW : CaseEvent.NEW_LINE;
        }
        return last.goesOnAs(line) ? CaseEvent.BAND_CHANGED : CaseEvent.REOPENED;
    }
}
