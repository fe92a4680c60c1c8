package de.verzahnt.notifier.policy;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.cases.LineStatus;
import de.verzahnt.notifier.policy.Notification.ToOrganisations;
import de.verzahnt.rules.Band;
import de.verzahnt.rules.FindingClass;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** States of a case of a KI that meets offerings of free providers. */
final class CaseStates {
    static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    static final String KI = "ki-staedteregion";
    static final String CARITAS = "caritas-aachen-ia";
    static final String DRK = "drk-aachen-ia";

    private CaseStates() {}

    static ToOrganisations told(Notified before, CaseState state) {
        Notification notification = NotificationPolicy.decide(before, state);
        assertThat(notification).isInstanceOf(ToOrganisations.class);
        return (ToOrganisations) notification;
    }

    static CaseState doppelstruktur(LineState... lines) {
        return state(FindingClass.DOPPELSTRUKTUR, lines);
    }

    static CaseState state(FindingClass findingClass, LineState... lines) {
        return asking(Set.of(KI, CARITAS, DRK), findingClass, lines);
    }

    static CaseState asking(Set<String> asks, FindingClass findingClass, LineState... lines) {
        return new CaseState("c1", 1, findingClass, "05334", "ki/cafe", KI, List.of(lines), asks, OPENED, null);
    }

    static LineState line(String offeringId, String organisationId) {
        return line(offeringId, organisationId, LineStatus.OPEN, Band.HINWEIS, OPENED);
    }

    static LineState line(String offeringId, String organisationId, LineStatus status, Band band, Instant openedAt) {
        return new LineState(offeringId, organisationId, status, band, 0.9, List.of(), openedAt);
    }
}
