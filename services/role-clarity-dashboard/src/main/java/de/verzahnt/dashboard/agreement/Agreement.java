package de.verzahnt.dashboard.agreement;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.HistoryEntry;
import de.verzahnt.dashboard.cases.HistoryEntry.State;
import de.verzahnt.dashboard.cases.OfferingSide;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An Absprache in force, with those who agreed to it.
 *
 * @param offerings what it speaks of, the anchor first
 * @param consents the first yes of each organisation, oldest first; its own proposal is one
 */
record Agreement(CaseDetails about, HistoryEntry entry, List<OfferingSide> offerings, List<HistoryEntry> consents) {

    /** The Absprache of this id; empty when there is none, or it does not hold today. */
    static Optional<Agreement> of(CaseDetails about, String decisionId) {
        return about.entry(decisionId)
                .filter(about::isAgreementInForce)
                .map(entry -> new Agreement(about, entry, offerings(about, entry), consents(about, entry)));
    }

    /** Since when it holds: the last yes that was needed. */
    Instant since() {
        return consents.stream()
                .map(HistoryEntry::decidedAt)
                .max(Comparator.naturalOrder())
                .orElse(entry.decidedAt());
    }

    private static List<OfferingSide> offerings(CaseDetails about, HistoryEntry entry) {
        List<OfferingSide> spokenOf = new ArrayList<>();
        spokenOf.add(about.anchor());
        about.lines().stream()
                .map(line -> line.offering())
                .filter(side -> entry.lines().isEmpty() || entry.lines().contains(side.offeringId()))
                .forEach(spokenOf::add);
        return List.copyOf(spokenOf);
    }

    private static List<HistoryEntry> consents(CaseDetails about, HistoryEntry entry) {
        Map<String, HistoryEntry> first = new LinkedHashMap<>();
        about.history().stream()
                .filter(said -> said.capacity() == Capacity.PARTY && said.state() != State.UNDONE)
                .filter(said -> said.equals(entry)
                        || said.outcome() == Outcome.AGREED
                                && entry.decisionId().equals(said.refersTo()))
                .forEach(said -> first.putIfAbsent(said.decidedBy(), said));
        return List.copyOf(first.values());
    }
}
