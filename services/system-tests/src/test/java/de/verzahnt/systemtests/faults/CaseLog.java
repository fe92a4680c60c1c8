package de.verzahnt.systemtests.faults;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.CaseLine;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.LineStatus;
import de.verzahnt.events.OverlapCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The cases as their topic tells them. */
public final class CaseLog {

    private final Map<String, List<OverlapCase>> states;

    /** All states told so far. */
    public CaseLog(Log log) {
        states = log.values(Topics.OVERLAP_CASE);
        // Poison of other tests in the shared hub stands under keys that are not its own.
        states.entrySet().removeIf(entry -> entry.getValue().stream()
                .anyMatch(one -> !one.getCaseId().equals(entry.getKey())));
    }

    /** {@code kreis class anchor line band bits} of every line that stands, in the oracle's words; bits apart from texts. */
    Set<String> openLines() {
        Set<String> lines = new TreeSet<>();
        pairs().forEach(one -> open(one)
                .forEach(line -> lines.add(String.join(
                        " ",
                        one.getKreis(),
                        one.getFindingClass().name(),
                        one.getAnchorOfferingId(),
                        line.getOfferingId(),
                        line.getBand().name(),
                        ApartFromTexts.bits(line)))));
        return lines;
    }

    /**
     * What stands of every case that is not closed: whose anchor, status, disclosure or not, and each open line with all
     * that readers see of it, apart from what texts count: reworded texts go out with the next change, whenever that is.
     * No times, no counts of revisions, no lines that have ended: these tell how it came about.
     */
    Set<String> standing() {
        Set<String> standing = new TreeSet<>();
        for (OverlapCase one : pairs()) {
            if (one.getStatus() != CaseStatus.CLOSED) {
                Set<String> lines = new TreeSet<>();
                open(one).forEach(line -> lines.add(timeless(line)));
                standing.add(String.join(
                        " ",
                        one.getCaseId(),
                        one.getFindingClass().name(),
                        one.getKreis(),
                        one.getAnchorOfferingId(),
                        one.getAnchorOrganisationId(),
                        one.getStatus().name(),
                        one.getDisclosedAt() == null ? "undisclosed" : "disclosed",
                        one.getRulesVersion(),
                        lines.toString()));
            }
        }
        return standing;
    }

    /** Without signals about single places: the oracle compares pairs, and a gap waits until its Kreis is calm. */
    private List<OverlapCase> pairs() {
        return latest().stream()
                .filter(one -> one.getFindingClass() != FindingClass.ROLE_HINT)
                .filter(one -> one.getFindingClass() != FindingClass.GAP)
                .toList();
    }

    /** Everything that must not be: a revision left out or told twice, a state told again without a change worth telling. */
    public List<String> doubled() {
        List<String> wrong = new ArrayList<>();
        states.forEach((id, all) -> {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).getRevision() != i + 1) {
                    wrong.add(id + ": revision " + all.get(i).getRevision() + " (expected: " + (i + 1) + ")");
                } else if (i > 0 && content(all.get(i)).equals(content(all.get(i - 1)))) {
                    wrong.add(id + ": revision " + (i + 1) + " changes nothing");
                }
            }
        });
        return wrong;
    }

    /** Where each case stands. */
    public Map<String, CaseStatus> status() {
        Map<String, CaseStatus> status = new TreeMap<>();
        latest().forEach(one -> status.put(one.getCaseId(), one.getStatus()));
        return status;
    }

    List<OverlapCase> latest() {
        return states.values().stream().map(all -> all.get(all.size() - 1)).toList();
    }

    // As text: Avro's own equals does not know instants inside of unions.
    private static String content(OverlapCase state) {
        return OverlapCase.newBuilder(state)
                .setRevision(0)
                .setChangedAt(Instant.EPOCH)
                .setLines(state.getLines().stream().map(ApartFromTexts::line).toList())
                .build()
                .toString();
    }

    private static String timeless(CaseLine line) {
        return CaseLine.newBuilder(ApartFromTexts.line(line))
                .setOpenedAt(Instant.EPOCH)
                .build()
                .toString();
    }

    private static List<CaseLine> open(OverlapCase one) {
        return one.getLines().stream()
                .filter(line -> line.getStatus() != LineStatus.CLOSED)
                .toList();
    }
}
