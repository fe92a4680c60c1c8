package de.verzahnt.notifier.policy;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.ClosingReason;
import de.verzahnt.cases.EntryStatus;
import de.verzahnt.cases.LineStatus;
import de.verzahnt.cases.Outcome;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** States of a case of a KI that meets offerings of free providers. */
final class CaseStates {
    static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    static final String KI = "ki-staedteregion";
    static final String CARITAS = "caritas-aachen-ia";
    static final String DRK = "drk-aachen-ia";
    static final String CENTRE = "ki-of-the-town";
    static final String GROUP = "steering-group";

    /** Nobody coordinates and nobody steers. */
    static final Region NOBODY = region(Set.of(), null);

    /** The centre of the town, and the steering group of its Kreis. */
    static final Region TOWN = region(Set.of(CENTRE), GROUP);

    private CaseStates() {}

    private static Region region(Set<String> centres, @Nullable String group) {
        return new Region() {
            @Override
            public Set<String> coordinators(Collection<String> districtKeys) {
                return districtKeys.isEmpty() ? Set.of() : centres;
            }

            @Override
            public Optional<String> steeringGroup(String kreis) {
                return Optional.ofNullable(group);
            }
        };
    }

    static Notification decide(Notified before, CaseState now) {
        return NotificationPolicy.decide(before, now, NOBODY);
    }

    static Notified after(CaseState... states) {
        Notified notified = Notified.ofNothing();
        for (CaseState state : states) {
            notified = decide(notified, state).after();
        }
        return notified;
    }

    static Notification told(Notified before, CaseState state) {
        Notification notification = decide(before, state);
        assertThat(notification.news()).isNotEmpty();
        return notification;
    }

    /** What has happened to the lines themselves, by offeringId. */
    static Map<String, CaseEvent> occasions(Notification notification) {
        return notification.news().stream()
                .filter(one -> one.said() == null && one.lines().size() == 1)
                .collect(Collectors.toMap(one -> one.lines().get(0), News::event));
    }

    /** Who is told of this, with the key of the sentence that says why. */
    static Map<String, String> why(Notification notification, CaseEvent event) {
        return notification.news().stream()
                .filter(one -> one.event() == event)
                .flatMap(one -> one.why().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    static CaseState doppelstruktur(LineState... lines) {
        return state(FindingClass.DOPPELSTRUKTUR, lines);
    }

    static CaseState state(FindingClass findingClass, LineState... lines) {
        return asking(Set.of(KI, CARITAS, DRK), findingClass, lines);
    }

    static CaseState asking(Set<String> asks, FindingClass findingClass, LineState... lines) {
        return new CaseState(
                "c1", 1, findingClass, "05334", "ki/cafe", KI, List.of(lines), asks, OPENED, null, List.of());
    }

    static CaseState saying(CaseState state, Said... said) {
        return new CaseState(
                state.caseId(),
                state.revision(),
                state.findingClass(),
                state.kreis(),
                state.anchorOfferingId(),
                state.anchorOrganisationId(),
                state.lines(),
                state.asks(),
                state.changedAt(),
                state.disclosedAt(),
                List.of(said));
    }

    static CaseState disclosed(CaseState state, Instant at) {
        return new CaseState(
                state.caseId(),
                state.revision(),
                state.findingClass(),
                state.kreis(),
                state.anchorOfferingId(),
                state.anchorOrganisationId(),
                state.lines(),
                state.asks(),
                state.changedAt(),
                at,
                state.said());
    }

    static Said said(String id, Outcome outcome, String by, String... lines) {
        return new Said(id, outcome, by, false, null, List.of(lines), EntryStatus.NOTED, Set.of(), OPENED, null, null);
    }

    static LineState line(String offeringId, String organisationId) {
        return line(offeringId, organisationId, LineStatus.OPEN, Band.HINWEIS, OPENED);
    }

    static LineState line(String offeringId, String organisationId, LineStatus status, Band band, Instant openedAt) {
        return new LineState(
                offeringId,
                organisationId,
                status,
                band,
                0.9,
                List.of(),
                openedAt,
                null,
                status == LineStatus.SETTLED ? "absprache" : null,
                List.of("05334002"));
    }

    static LineState closed(String offeringId, String organisationId, ClosingReason reason) {
        return new LineState(
                offeringId,
                organisationId,
                LineStatus.CLOSED,
                Band.HINWEIS,
                0.9,
                List.of(),
                OPENED,
                reason,
                null,
                List.of("05334002"));
    }
}
