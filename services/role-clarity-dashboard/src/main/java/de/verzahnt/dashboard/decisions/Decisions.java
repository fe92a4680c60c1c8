package de.verzahnt.dashboard.decisions;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.Coordinators;
import de.verzahnt.dashboard.cases.Law;
import de.verzahnt.dashboard.cases.Standing;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.Channel;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.Outcome;
import de.verzahnt.events.Provenance;
import de.verzahnt.starter.outbox.Outbox;
import de.verzahnt.starter.problem.FieldError;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records decisions: the row here and the event for everybody else in one transaction. */
@Component
public class Decisions {

    static final String EVENT_TYPE = "de.verzahnt.decision.recorded.v1";

    private final DecisionRows rows;
    private final Outbox outbox;
    private final Coordinators coordinators;
    private final Clock clock;

    Decisions(DecisionRows rows, Outbox outbox, Coordinators coordinators, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.coordinators = coordinators;
        this.clock = clock;
    }

    /** What the viewer may do on this case now. */
    public Standing standing(CaseDetails about, Viewer viewer) {
        return Standing.of(about, viewer, coordinators.of(about, viewer), Instant.now(clock));
    }

    /** Records the draft unless something is wrong with it. */
    @Transactional
    public Recorded record(CaseDetails about, Viewer viewer, DecisionDraft draft, Channel channel) {
        return record(about, viewer, draft, channel, FormToken.fresh());
    }

    /** Likewise under this id, once: what stands there already is not said again, and never said over. */
    @Transactional
    public Recorded record(CaseDetails about, Viewer viewer, DecisionDraft draft, Channel channel, String decisionId) {
        Optional<Recorded> before = before(about, draft, decisionId);
        if (before.isPresent()) {
            return before.get();
        }
        Instant now = Instant.now(clock).truncatedTo(ChronoUnit.MILLIS);
        List<FieldError> errors = errors(about, viewer, draft);
        if (!errors.isEmpty()) {
            return new Recorded.Refused(errors);
        }
        DecisionRecorded decision = event(about, draft, now, channel, decisionId);
        if (!rows.insert(decision)) {
            // The same form, sent twice in one moment: the other sending was a little faster.
            return before(about, draft, decisionId).orElseThrow();
        }
        outbox.append(Topics.DECISION, decision, EVENT_TYPE, now);
        return new Recorded.Accepted(decisionId);
    }

    /** What is wrong with the draft now; empty when it may be recorded. */
    List<FieldError> errors(CaseDetails about, Viewer viewer, DecisionDraft draft) {
        return DecisionCheck.errors(about, standing(about, viewer), draft, Instant.now(clock));
    }

    /** What came of it when this id was sent before; empty when it was not. */
    Optional<Recorded> before(CaseDetails about, DecisionDraft draft, String decisionId) {
        return rows.find(decisionId)
                .map(said ->
                        said.is(about.caseId(), draft) ? new Recorded.Accepted(decisionId) : new Recorded.SaidBefore());
    }

    private static DecisionRecorded event(
            CaseDetails about, DecisionDraft draft, Instant now, Channel channel, String decisionId) {
        String speaker = Objects.requireNonNull(draft.decidedBy());
        return DecisionRecorded.newBuilder()
                .setDecisionId(decisionId)
                .setCaseId(about.caseId())
                .setOutcome(draft.outcome())
                .setDecidedBy(speaker)
                .setCapacity(draft.capacity())
                .setText(draft.text())
                .setLines(lines(about, draft))
                .setParties(draft.parties())
                .setScope(draft.scope())
                .setValidUntil(draft.validUntil())
                .setDismissalReason(draft.dismissalReason())
                .setRefersTo(draft.refersTo())
                .setTalk(draft.talk())
                .setResponsible(draft.responsible())
                .setReviewFrom(draft.reviewFrom())
                .setDecidedAt(now)
                .setProvenance(new Provenance(now, speaker, "role-clarity-dashboard", channel))
                .build();
    }

    /**
     * Which lines are open is only certain now: an outcome names them, so that a replay later settles the same ones. A party
     * speaks of those it stands on.
     */
    private static List<String> lines(CaseDetails about, DecisionDraft draft) {
        Outcome outcome = Objects.requireNonNull(draft.outcome());
        List<String> named = Objects.requireNonNull(draft.lines());
        boolean steering = draft.capacity() == Capacity.STEERING_GROUP;
        return named.isEmpty() && Law.of(outcome).settles()
                ? about.openLines().stream()
                        .filter(line -> steering || LinesMeant.standsOn(about, line, draft))
                        .map(line -> line.offering().offeringId())
                        .toList()
                : named;
    }
}
