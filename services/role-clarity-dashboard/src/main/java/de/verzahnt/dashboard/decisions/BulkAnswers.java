package de.verzahnt.dashboard.decisions;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Outcome;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One answer to several cases: each is recorded by itself, and what came of each is kept. */
@Component
class BulkAnswers {

    private final CaseReader cases;
    private final Decisions decisions;
    private final BulkRows rows;

    BulkAnswers(CaseReader cases, Decisions decisions, BulkRows rows) {
        this.cases = cases;
        this.decisions = decisions;
        this.rows = rows;
    }

    /** What may be said to all of these; those the viewer may not read are left out, as if they did not exist. */
    BulkChoice choice(List<String> caseIds, Viewer viewer) {
        return BulkChoice.of(
                caseIds.stream().flatMap(id -> find(id, viewer).stream()).toList());
    }

    private Optional<BulkChoice.One> find(String caseId, Viewer viewer) {
        return cases.find(caseId, viewer).map(about -> new BulkChoice.One(about, decisions.standing(about, viewer)));
    }

    /** Records it in each case it was shown for, and keeps what came of each; the id of the bulk. */
    String record(BulkForm form, Viewer viewer, String subject) {
        String bulkId = Objects.requireNonNull(form.token());
        Set<String> known =
                rows.of(bulkId, subject).stream().map(BulkResult::caseId).collect(Collectors.toSet());
        int position = 0;
        for (String caseId : form.chosen()) {
            if (!known.contains(caseId) && form.said() != null) {
                record(bulkId, caseId, position, form, viewer, subject);
            }
            position++;
        }
        return bulkId;
    }

    private void record(String bulkId, String caseId, int position, BulkForm form, Viewer viewer, String subject) {
        Optional<BulkChoice.One> found = find(caseId, viewer);
        boolean hears = found.filter(one -> one.mayHear(said(form))).isPresent();
        if (hears || form.seenOf(caseId) != null) {
            String decisionId = FormToken.decisionId(subject, caseId, bulkId);
            Message refusal = hears
                    ? refusal(found.get(), form, viewer, decisionId)
                    : Message.of(found.isPresent() ? "refusal.possible-answer" : "refusal.not-readable");
            String title = found.map(BulkChoice.One::title).orElse("");
            rows.keep(
                    bulkId,
                    subject,
                    new BulkResult(
                            position,
                            caseId,
                            title,
                            refusal == null ? decisionId : null,
                            BulkResult.Why.of(refusal),
                            null));
        }
    }

    private static Outcome said(BulkForm form) {
        return Objects.requireNonNull(form.said());
    }

    private @Nullable Message refusal(BulkChoice.One one, BulkForm form, Viewer viewer, String decisionId) {
        CaseDetails about = one.about();
        DecisionDraft draft = form.draft(one.capacity(said(form)));
        if (decisions.before(about, draft, decisionId).isPresent()) {
            return null;
        }
        return Seen.of(about).differsFrom(form.seenOf(about.caseId()))
                ? Message.of("refusal.changed-meanwhile")
                : refusal(decisions.record(about, viewer, draft, Channel.FORM, decisionId));
    }

    /** Takes back what was recorded, each in its own case, with this reason. */
    void undo(String bulkId, List<BulkResult> results, String reason, Viewer viewer, String subject) {
        String token = UUID.nameUUIDFromBytes((bulkId + "|undo").getBytes(StandardCharsets.UTF_8))
                .toString();
        results.stream().filter(BulkResult::recorded).forEach(result -> {
            Optional<CaseDetails> about = cases.find(result.caseId(), viewer);
            Optional<HistoryEntry> entry = about.flatMap(found -> found.entry(result.decisionId()));
            if (entry.filter(said -> said.state() == HistoryEntry.State.UNDONE).isEmpty()) {
                Message refusal = entry.isEmpty()
                        ? Message.of("refusal.own-entry")
                        : undo(
                                about.get(),
                                entry.get(),
                                reason,
                                viewer,
                                FormToken.decisionId(subject, result.caseId(), token));
                rows.undone(bulkId, result.caseId(), BulkResult.Why.of(refusal));
            }
        });
    }

    private @Nullable Message undo(
            CaseDetails about, HistoryEntry entry, String reason, Viewer viewer, String decisionId) {
        return entry.state() == HistoryEntry.State.APPLYING
                ? Message.of("refusal.still-applying")
                : refusal(decisions.record(
                        about, viewer, DecisionDraft.takingBack(entry, reason), Channel.FORM, decisionId));
    }

    /** What is wrong with the form itself, whichever the case; told before anything is recorded. */
    List<FieldError> errors(BulkChoice choice, BulkForm form, Viewer viewer) {
        Outcome said = form.said();
        Optional<BulkChoice.One> first = said == null || BulkChoice.isForOneCase(said)
                ? Optional.empty()
                : choice.answered().stream().filter(one -> one.mayHear(said)).findFirst();
        return first.map(one -> decisions.errors(one.about(), viewer, form.draft(one.capacity(said(form)))))
                .orElseGet(() -> List.of(new FieldError("outcome", form.outcome(), Message.of("refusal.bulk-answer"))));
    }

    /** The same without the titles of cases that the viewer may not read any more. */
    List<BulkResult> readable(List<BulkResult> results, Viewer viewer) {
        return results.stream()
                .map(one -> cases.find(one.caseId(), viewer).isPresent() ? one : one.withoutTitle())
                .toList();
    }

    /** What has become of each entry as the viewer may read it today, by caseId. */
    Map<String, HistoryEntry.State> states(List<BulkResult> results, Viewer viewer) {
        Map<String, HistoryEntry.State> states = new HashMap<>();
        results.forEach(result -> cases.find(result.caseId(), viewer)
                .flatMap(about -> about.entry(result.decisionId()))
                .ifPresent(entry -> states.put(result.caseId(), entry.state())));
        return states;
    }

    private static @Nullable Message refusal(Recorded recorded) {
        if (recorded instanceof Recorded.Refused refused) {
            return refused.errors().get(0).expectation();
        }
        return recorded instanceof Recorded.SaidBefore ? Message.of("refusal.said-before") : null;
    }
}
