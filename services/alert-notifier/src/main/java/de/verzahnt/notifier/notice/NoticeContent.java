package de.verzahnt.notifier.notice;

import de.verzahnt.notifier.policy.CaseState;
import de.verzahnt.notifier.policy.LineState;
import de.verzahnt.notifier.policy.Occasion;
import de.verzahnt.reference.Untold;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import de.verzahnt.rules.Weight;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the mails of one notice say; codes, not words, and no address.
 *
 * @param lines those that are news
 */
public record NoticeContent(
        FindingClass findingClass,
        String anchorOfferingId,
        String anchorOrganisationId,
        List<Line> lines,
        @Nullable Instant disclosedAt) {

    private static final String PRIOR = "PRIOR";
    private static final int SENTENCES = 2;

    /**
     * One line that is news.
     *
     * @param percent the probability as the screen shows it
     * @param reasons the strongest for it, at most two: {@code comparison.level}
     */
    public record Line(
            String offeringId,
            String organisationId,
            Occasion occasion,
            Band band,
            long percent,
            List<String> reasons) {

        /** The same line, told for this reason. */
        public Line as(Occasion other) {
            return new Line(offeringId, organisationId, other, band, percent, reasons);
        }
    }

    static NoticeContent of(CaseState state, Map<String, Occasion> occasions) {
        return new NoticeContent(
                state.findingClass(),
                state.anchorOfferingId(),
                state.anchorOrganisationId(),
                state.lines().stream()
                        .filter(line -> occasions.containsKey(line.offeringId()))
                        .map(line -> line(line, occasions.getOrDefault(line.offeringId(), Occasion.NEW)))
                        .toList(),
                state.disclosedAt());
    }

    private static Line line(LineState line, Occasion occasion) {
        return new Line(
                line.offeringId(),
                line.organisationId(),
                occasion,
                line.band(),
                Math.round(line.probability() * 100),
                line.reasons().stream()
                        .filter(NoticeContent::speaksFor)
                        .sorted(Comparator.comparing(Weight::bits).reversed())
                        .limit(SENTENCES)
                        .map(reason -> reason.comparison() + "." + reason.level())
                        .toList());
    }

    private static boolean speaksFor(Weight reason) {
        return reason.bits() > 0 && !PRIOR.equals(reason.comparison()) && !Untold.is(reason.level());
    }

    /** All whose titles are needed. */
    TreeSet<String> offerings() {
        TreeSet<String> all = new TreeSet<>();
        all.add(anchorOfferingId);
        lines.forEach(line -> all.add(line.offeringId()));
        return all;
    }
}
