package de.verzahnt.notifier.told;

import de.verzahnt.notifier.told.Told.ToldLine;
import de.verzahnt.notifier.told.Verdict.Nobody;
import de.verzahnt.notifier.told.Verdict.Tell;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who hears of which class of finding, as a rule. A finding is one pair, so its two providers are told: whoever runs the anchor and
 * whoever runs the line that is news; the other lines of the case are not bothered.
 *
 * <p>News is a line that is new, surer or less sure than ever told, or open again after it was settled or over. What was
 * told once is not told twice, so a score that wavers around a threshold costs two mails and no more.
 *
 * <p>Both bands of a DOPPELSTRUKTUR are told, since its clarification time runs from its opening and the steering group
 * sees it afterwards: nobody must be surprised by that. For the other classes no time runs; only band HINWEIS is worth a
 * mail, the rest waits on the screen.
 */
public final class WhoIsTold {

    private WhoIsTold() {}

    /** Who is told of {@code now}, given what was told before. */
    public static Verdict decide(Told before, CaseState now) {
        Map<String, ToldLine> told = settled(before, now);
        Map<String, Occasion> occasions = new LinkedHashMap<>();
        Set<String> organisations = new TreeSet<>();
        for (LineState line : now.lines()) {
            if (isTellable(now.findingClass(), line) && isNews(told.get(line.offeringId()), line)) {
                occasions.put(line.offeringId(), occasion(before, told.get(line.offeringId()), line));
                told.put(line.offeringId(), told(told.get(line.offeringId()), line));
                organisations.addAll(parties(now, line));
            }
        }
        Told after = new Told(told);
        return occasions.isEmpty() ? new Nobody(after) : new Tell(organisations, occasions, after);
    }

    private static Map<String, ToldLine> settled(Told before, CaseState now) {
        Map<String, ToldLine> told = new HashMap<>(before.lines());
        for (LineState line : now.lines()) {
            if (line.standing() == Standing.SETTLED) {
                told.computeIfPresent(line.offeringId(), (id, known) -> known.nowSettled());
            }
        }
        return told;
    }

    private static boolean isTellable(FindingClass findingClass, LineState line) {
        if (line.standing() != Standing.OPEN) {
            return false;
        }
        return switch (findingClass) {
            case DOPPELSTRUKTUR -> true;
            case PARALLEL, PUBLIC_PARALLEL, DOUBLE_ENTRY -> line.band() == Band.HINWEIS;
            // Signals wait on the page: nothing was weighed, so nobody is written to.
            case RELATED, ROLE_HINT, GAP, UNKNOWN -> false;
        };
    }

    private static boolean isNews(@Nullable ToldLine known, LineState line) {
        return known == null
                || known.settled()
                || !known.openedAt().equals(line.openedAt())
                || !known.bands().contains(line.band());
    }

    private static Occasion occasion(Told before, @Nullable ToldLine known, LineState line) {
        if (known == null) {
            return before.lines().isEmpty() ? Occasion.NEW : Occasion.NEW_LINE;
        }
        boolean same = !known.settled() && known.openedAt().equals(line.openedAt());
        return same ? Occasion.BAND_CHANGED : Occasion.REOPENED;
    }

    private static ToldLine told(@Nullable ToldLine known, LineState line) {
        Set<Band> bands = EnumSet.of(line.band());
        if (known != null && !known.settled() && known.openedAt().equals(line.openedAt())) {
            bands.addAll(known.bands());
        }
        return new ToldLine(line.openedAt(), bands, false);
    }

    /** The anchor of a DOUBLE_ENTRY is the older entry: whoever made the later one is asked. */
    private static Set<String> parties(CaseState now, LineState line) {
        return now.findingClass() == FindingClass.DOUBLE_ENTRY
                ? Set.of(line.organisationId())
                : new TreeSet<>(List.of(now.anchorOrganisationId(), line.organisationId()));
    }
}
