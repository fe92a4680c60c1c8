package de.verzahnt.notifier.policy;

import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.notifier.policy.Notification.ToNobody;
import de.verzahnt.notifier.policy.Notification.ToOrganisations;
import de.verzahnt.notifier.policy.Notified.NotifiedLine;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of which class of case, as a rule. A finding is one pair: of a new line both its sides are notified, at the
 * same moment; the other lines of the case are not bothered. Once more only those are notified whose word is missing
 * ({@link CaseState#asks()}): who has said their part, or settled the line for their own list, is left alone.
 *
 * <p>News is a line that is new, surer or less sure than they were ever notified of, or open again after it was settled
 * or over. Nothing is told twice, so a score that wavers around a threshold costs two mails and no more.
 *
 * <p>Both bands of a DOPPELSTRUKTUR are worth a mail, since its clarification time runs from its opening and the
 * steering group sees it afterwards: nobody must be surprised by that. For the other classes no time runs; only band
 * HINWEIS is worth a mail, the rest waits on the screen.
 */
public final class NotificationPolicy {

    private NotificationPolicy() {}

    /** Who is notified of {@code now}, given what its parties were notified of before. */
    public static Notification decide(Notified before, CaseState now) {
        Map<String, NotifiedLine> known = settled(before, now);
        Map<String, Occasion> occasions = new LinkedHashMap<>();
        Set<String> organisations = new TreeSet<>();
        for (LineState line : now.lines()) {
            @Nullable NotifiedLine last = known.get(line.offeringId());
            if (isWorthAMail(now.findingClass(), line) && isNews(last, line)) {
                Occasion occasion = occasion(before, last, line);
                Set<String> recipients = recipients(now, line, occasion);
                known.put(line.offeringId(), Notified.with(last, line));
                organisations.addAll(recipients);
                if (!recipients.isEmpty()) {
                    occasions.put(line.offeringId(), occasion);
                }
            }
        }
        Notified after = new Notified(known);
        return occasions.isEmpty() ? new ToNobody(after) : new ToOrganisations(organisations, occasions, after);
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
            case DOPPELSTRUKTUR -> true;
            case PARALLEL, PUBLIC_PARALLEL, DOUBLE_ENTRY -> line.band() == Band.HINWEIS;
            // Signals wait on the page: nothing was weighed, so nobody is written to.
            case RELATED, ROLE_HINT, GAP -> false;
        };
    }

    private static boolean isNews(@Nullable NotifiedLine last, LineState line) {
        return last == null || !last.goesOnAs(line) || !last.bands().contains(line.band());
    }

    private static Occasion occasion(Notified before, @Nullable NotifiedLine last, LineState line) {
        if (last == null) {
            return before.lines().isEmpty() ? Occasion.NEW : Occasion.NEW_LINE;
        }
        return last.goesOnAs(line) ? Occasion.BAND_CHANGED : Occasion.REOPENED;
    }

    private static Set<String> recipients(CaseState now, LineState line, Occasion occasion) {
        Set<String> sides = CaseLaw.sides(now.anchorOrganisationId(), line.organisationId());
        if (occasion == Occasion.BAND_CHANGED || occasion == Occasion.REOPENED) {
            sides.retainAll(now.asks());
        }
        if (occasion == Occasion.REOPENED && sides.isEmpty()) {
            // Neither side's word is missing, but that of somebody else whom an Absprache on the line names.
            return now.asks();
        }
        return now.findingClass() == FindingClass.DOUBLE_ENTRY ? ofDoubleEntry(sides, line) : sides;
    }

    /** The anchor of a DOUBLE_ENTRY is the older entry: whoever made the later one is asked first. */
    private static Set<String> ofDoubleEntry(Set<String> sides, LineState line) {
        return sides.contains(line.organisationId()) ? Set.of(line.organisationId()) : sides;
    }
}
