package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.decisions.DecisionDraft;
import de.verzahnt.dashboard.decisions.Decisions;
import de.verzahnt.dashboard.decisions.Recorded;
import de.verzahnt.dashboard.decisions.Seen;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.events.Channel;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;

/**
 * Decides items, once each: the decision of the case by the same code as on its own page, and the item with what was seen,
 * in one transaction.
 */
@Component
class Chair {

    private static final Map<String, String> FIELDS =
            Map.of("text", "words", "dismissalReason", "reason", "outcome", "result");

    private final AgendaItems items;
    private final Meetings meetings;
    private final CaseReader cases;
    private final Decisions decisions;
    private final EvidenceTaker evidence;
    private final Responsibles responsibles;
    private final Clock clock;

    Chair(
            AgendaItems items,
            Meetings meetings,
            CaseReader cases,
            Decisions decisions,
            EvidenceTaker evidence,
            Responsibles responsibles,
            Clock clock) {
        this.items = items;
        this.meetings = meetings;
        this.cases = cases;
        this.decisions = decisions;
        this.evidence = evidence;
        this.responsibles = responsibles;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Ruling {
        /** It stands; sent a second time, it stands once. */
        record Stands() implements Ruling {}

        /** Nothing was written: somebody else has decided the item meanwhile. */
        record Overtaken(Resolution before) implements Ruling {}

        /** Nothing was written: the case has gone on since it was shown. */
        record CaseWentOn() implements Ruling {}

        /** Nothing was written; all that is wrong. */
        record Refused(List<FieldError> errors) implements Ruling {}
    }

    /** Decides it, unless somebody has, the case has gone on, or the law of cases says no. */
    @Transactional
    public Ruling decide(Meeting meeting, UUID itemId, Viewer viewer, Verdict verdict, String seen) {
        AgendaItem item = inTheRoom(meeting, itemId);
        Resolution before = item.resolution();
        if (before != null) {
            return verdict.isSaidBy(before) ? new Ruling.Stands() : new Ruling.Overtaken(before);
        }
        CaseDetails about = item.caseId() == null
                ? null
                : cases.find(Objects.requireNonNull(item.caseId()), viewer).orElse(null);
        String decisionId = null;
        if (verdict.outcome() != null) {
            decisionId = UUID.nameUUIDFromBytes(("agenda item " + item.id()).getBytes(StandardCharsets.UTF_8))
                    .toString();
            Ruling refused = act(about, viewer, verdict, seen, decisionId);
            if (refused != null) {
                return refused;
            }
        }
        write(item, about, verdict, decisionId);
        if (item.kind() == ItemKind.MINUTES && verdict.result().equals(Resolution.Result.RESOLVED.name())) {
            meetings.approve(UUID.fromString(Objects.requireNonNull(item.subject())), meeting);
        }
        return new Ruling.Stands();
    }

    /** The item, held with its meeting: whoever takes it off or ends the meeting meanwhile waits. */
    private AgendaItem inTheRoom(Meeting meeting, UUID itemId) {
        MeetingState state = meetings.held(meeting.id()).state();
        AgendaItem item = items.lock(itemId).orElseThrow();
        if (state != MeetingState.INVITED || item.removed()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return item;
    }

    private @Nullable Ruling act(
            @Nullable CaseDetails about, Viewer viewer, Verdict verdict, String seen, String decisionId) {
        if (about == null) {
            return new Ruling.Refused(
                    List.of(new FieldError("result", verdict.result(), Message.of("sitzungen.wrong.unseen"))));
        }
        if (Seen.of(about).differsFrom(seen)) {
            return new Ruling.CaseWentOn();
        }
        String speaker = decisions.standing(about, viewer).steeringSpeakers().stream()
                .sorted()
                .findFirst()
                .orElse(null);
        DecisionDraft draft = verdict.draft(speaker);
        Recorded recorded = decisions.record(about, viewer, draft, Channel.FORM, decisionId);
        return recorded instanceof Recorded.Refused refused
                ? new Ruling.Refused(refused.errors().stream()
                        .map(error -> error.at(FIELDS.getOrDefault(error.field(), "result")))
                        .toList())
                : recorded instanceof Recorded.SaidBefore ? new Ruling.CaseWentOn() : null;
    }

    private void write(AgendaItem item, @Nullable CaseDetails about, Verdict verdict, @Nullable String decisionId) {
        String responsibleId = verdict.responsible().isEmpty()
                ? null
                : responsibles.idOf(verdict.responsible()).orElse(null);
        List<String> concerns = new ArrayList<>();
        if (about != null) {
            concerns.addAll(about.parties().keySet());
        }
        Stream.ofNullable(responsibleId).filter(id -> !concerns.contains(id)).forEach(concerns::add);
        Resolution decided = new Resolution(
                verdict.result(),
                verdict.words(),
                verdict.responsible(),
                responsibleId,
                verdict.due(),
                decisionId,
                Instant.now(clock).truncatedTo(ChronoUnit.MILLIS),
                about == null ? null : evidence.of(about));
        items.decide(item, decided, concerns);
    }
}
