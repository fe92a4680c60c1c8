package de.verzahnt.dashboard.cases;

import de.verzahnt.events.Band;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.LineStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One offering that meets the anchor.
 *
 * @param probability 0 to 1
 * @param bits sum of all reasons
 * @param reasons the prior first
 * @param closingReason why the finding ended; null while it stands
 * @param settledBy decisionId that settled it; null while it is open
 */
public record CaseLineDetails(
        OfferingSide offering,
        LineStatus status,
        Band band,

        @Schema(description = "0 to 1." + Signals.WEIGH_NOTHING)
        double probability,

        @Schema(description = "Sum of all reasons." + Signals.WEIGH_NOTHING)
        double bits,

        List<CaseReason> reasons,
        List<String> mitigations,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable ClosingReason closingReason,
        @Nullable String settledBy) {

    /** Comparisons whose evidence is words of the texts. */
    private static final Set<String> TEXT = Set.of("WORDS", "TITLE");

    /** Whether it still asks for an answer. */
    public boolean open() {
        return status == LineStatus.OPEN;
    }

    /** The probability as a whole percentage. */
    public long percent() {
        return Math.round(probability * 100);
    }

    /** Words that stand in the texts of both, as one of them writes them. */
    Stream<String> sharedWords() {
        return reasons.stream()
                .filter(reason -> TEXT.contains(reason.comparison()))
                .flatMap(reason -> reason.evidence().stream());
    }

    /** For a gap: what was counted in its district. */
    public Counted counted() {
        return Counted.of(reasons);
    }

    /** The reasons as a waterfall. */
    public Waterfall waterfall() {
        return Waterfall.of(reasons);
    }
}
