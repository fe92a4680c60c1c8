package de.verzahnt.abh.notice;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.ProcessChange;
import de.verzahnt.intake.report.batch.BatchRow.Outcome;
import de.verzahnt.intake.report.event.EventType;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.outbox.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over process changes: state and event in one transaction. */
@Service
class NoticeIntake {

    private final NoticeStore store;
    private final Outbox outbox;
    private final Clock clock;

    NoticeIntake(NoticeStore store, Outbox outbox, Clock clock) {
        this.store = store;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a report came to, or would: the state after it. */
    record Taken(Outcome outcome, StoredNotice state) {}

    /** Takes over a report. */
    @Transactional
    public Taken take(String changeId, Notice notice, Origin origin, IfMatch condition) {
        Taken taken = taken(current(changeId, condition), changeId, notice, origin);
        if (taken.outcome() != Outcome.UNCHANGED) {
            save(taken.state(), origin);
        }
        return taken;
    }

    /** What taking it would come to; changes nothing. */
    Taken forecast(String changeId, Notice notice, Origin origin) {
        return taken(store.find(changeId).orElse(null), changeId, notice, origin);
    }

    private Taken taken(@Nullable StoredNotice before, String changeId, Notice notice, Origin origin) {
        if (before != null && before.active() && before.notice().equals(notice)) {
            return new Taken(Outcome.UNCHANGED, before);
        }
        return new Taken(
                before == null ? Outcome.CREATED : Outcome.CHANGED,
                next(before, changeId, origin.reportedBy(), notice, null));
    }

    /** The withdrawn state, empty when there is nothing to withdraw. */
    @Transactional
    public Optional<StoredNotice> withdraw(String changeId, String reason, Origin origin, IfMatch condition) {
        StoredNotice before = current(changeId, condition);
        if (before == null || !before.active()) {
            return Optional.ofNullable(before);
        }
        return Optional.of(save(next(before, changeId, before.authority(), before.notice(), reason), origin));
    }

    private @Nullable StoredNotice current(String changeId, IfMatch condition) {
        store.lock(changeId);
        StoredNotice before = store.find(changeId).orElse(null);
        condition.demand(before == null ? null : before.revision());
        return before;
    }

    private StoredNotice next(
            @Nullable StoredNotice before, String changeId, String authority, Notice notice, @Nullable String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new StoredNotice(changeId, authority, notice, reason, before == null ? 1 : before.revision() + 1, now);
    }

    private StoredNotice save(StoredNotice state, Origin origin) {
        store.save(state);
        String type = EventType.of(Topics.ABH_PROCESS_CHANGE, state.active());
        outbox.append(Topics.ABH_PROCESS_CHANGE, event(state, origin), type, state.reportedAt());
        return state;
    }

    private static ProcessChange event(StoredNotice state, Origin origin) {
        Notice notice = state.notice();
        return ProcessChange.newBuilder()
                .setChangeId(state.changeId())
                .setAuthorityId(state.authority())
                .setKind(notice.kind())
                .setTitle(notice.title())
                .setDescription(notice.description())
                .setDistrictKey(notice.districtKey())
                .setValidFrom(notice.validFrom())
                .setValidUntil(notice.validUntil())
                .setTargetGroups(notice.targetGroups())
                .setLanguages(notice.languages())
                .setLifecycle(state.active() ? Lifecycle.ACTIVE : Lifecycle.WITHDRAWN)
                .setWithdrawalReason(state.withdrawalReason())
                .setRevision(state.revision())
                .setProvenance(origin.provenance(state.reportedAt()))
                .build();
    }
}
