package de.verzahnt.dashboard.cases;

import de.verzahnt.cases.CaseLaw;
import de.verzahnt.cases.Effect;
import de.verzahnt.cases.Speaker;
import de.verzahnt.dashboard.cases.HistoryEntry.State;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.ClosingReason;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.rules.text.SharedWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One case, whole.
 *
 * @param parties names by organisationId, the anchor's first
 * @param history everything said, oldest first
 * @param disclosedAt from when on the steering group sees it; null when it never does
 * @param settledFor organisationIds that have settled it for their own list
 * @param asks organisationIds whose word is missing
 */
public record CaseDetails(
        String caseId,
        FindingClass findingClass,
        String kreis,
        CaseStatus status,
        OfferingSide anchor,
        List<CaseLineDetails> lines,
        Map<String, String> parties,
        List<HistoryEntry> history,
        long revision,
        String rulesVersion,
        Instant openedAt,
        Instant changedAt,
        @Nullable Instant disclosedAt,
        List<String> settledFor,
        List<String> asks) {

    /** Whether anything still asks for an answer. */
    public boolean open() {
        return Law.status(this).isOpen();
    }

    /** Whether it speaks of one place and not of a pair of offerings. */
    public boolean signal() {
        return Signals.include(findingClass);
    }

    /** Whether its anchor is a demand and its lines are districts. */
    public boolean gap() {
        return findingClass == FindingClass.GAP;
    }

    /** What is appended to the key of an outcome's words, because a signal or a double entry is answered in other words. */
    public String wordsFor(Outcome outcome) {
        if (!Law.of(outcome).settles() || Law.of(outcome).binds()) {
            return "";
        }
        return signal() ? ".signal" : findingClass == FindingClass.DOUBLE_ENTRY ? ".double" : "";
    }

    /** Whether it comes before the steering group when its parties have had their time. */
    public boolean comesBeforeSteering() {
        return Law.comesBeforeSteering(findingClass);
    }

    /** Whether the question goes on in the case of an older offering. */
    public boolean takenUp() {
        return lines.stream().anyMatch(line -> line.closingReason() == ClosingReason.COVERED);
    }

    /** The lines that still ask for an answer. */
    public List<CaseLineDetails> openLines() {
        return lines.stream().filter(CaseLineDetails::open).toList();
    }

    /** Organisations with an open line, the anchor's first. */
    public List<String> openParties() {
        return openLines().stream()
                .flatMap(line -> sidesOf(line).stream())
                .distinct()
                .toList();
    }

    /** The two sides of one of its lines, the anchor's first. */
    public Set<String> sidesOf(CaseLineDetails line) {
        return CaseLaw.sides(anchor.organisationId(), line.offering().organisationId());
    }

    /** Names of those whose word is missing. */
    public String stillAsked() {
        return asks.stream().map(this::nameOf).collect(Collectors.joining(", "));
    }

    /** What waits for the consent of somebody. */
    public List<HistoryEntry> proposals() {
        return history.stream().filter(entry -> !entry.awaits().isEmpty()).toList();
    }

    /** What holds of all that was decided, the newest first. */
    public List<HistoryEntry> holding() {
        List<HistoryEntry> holding = new ArrayList<>(history);
        holding.removeIf(entry ->
                entry.state() != State.EFFECTIVE || !Law.of(entry.outcome()).settles());
        Collections.reverse(holding);
        return holding;
    }

    /** Whether it holds for the list of its speaker only, and the other side goes on being asked. */
    public boolean holdsForOwnList(HistoryEntry entry) {
        return entry.capacity() == Capacity.PARTY
                && Law.effect(this, entry.outcome(), Speaker.PARTY) == Effect.SETTLES_OWN;
    }

    /** Whether its parties can agree on something. */
    public boolean agreeable() {
        return Law.effect(this, Standing.counterProposal(), Speaker.PARTY) == Effect.PROPOSES;
    }

    /** The Absprache that ran out last, while nothing new is agreed; else none. */
    public List<HistoryEntry> expired() {
        List<HistoryEntry> expired = history.stream()
                .filter(entry -> entry.state() == State.EXPIRED && entry.validUntil() != null)
                .toList();
        return expired.isEmpty() || !holding().isEmpty()
                ? List.of()
                : expired.subList(expired.size() - 1, expired.size());
    }

    /** Those who said no to this proposal and have not taken it back. */
    public List<HistoryEntry> refusals(HistoryEntry proposal) {
        return history.stream()
                .filter(entry -> entry.state() != State.UNDONE && entry.declines())
                .filter(entry -> proposal.decisionId().equals(entry.refersTo()))
                .toList();
    }

    /** What an entry is called: a no and a counter-proposal are told from what else is said in the same form. */
    public String saidAs(HistoryEntry entry) {
        return entry.declines()
                ? "DECLINED"
                : entry.outcome() == Standing.counterProposal() && entry.refersTo() != null
                        ? "COUNTER"
                        : entry.outcome().name();
    }

    /** Names of those whom an entry binds: whom it names, else both sides. */
    public List<String> boundBy(HistoryEntry entry) {
        List<String> bound = entry.parties().isEmpty() ? List.copyOf(parties.keySet()) : entry.parties();
        return bound.stream().map(this::nameOf).toList();
    }

    /** Name of one of its parties. */
    public String nameOf(String organisationId) {
        return parties.getOrDefault(organisationId, organisationId);
    }

    /** The same in one line. */
    public String namesOf(HistoryEntry entry) {
        return String.join(" · ", boundBy(entry));
    }

    /** Whether it is an Absprache that holds today. */
    public boolean isAgreementInForce(HistoryEntry entry) {
        return entry.outcome() == Outcome.ABSPRACHE && entry.state() == State.EFFECTIVE;
    }

    /** All offerings, the anchor first. */
    public List<OfferingSide> sides() {
        return Stream.concat(Stream.of(anchor), lines.stream().map(CaseLineDetails::offering))
                .toList();
    }

    /** What to call each offering, by id; one that has not arrived yet has no name. */
    public Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        sides().forEach(side -> {
            if (side.title() != null) {
                titles.put(side.offeringId(), side.title());
            }
        });
        return titles;
    }

    /** A text of one of the offerings, in stretches: the words it shares with the other side are marked as such. */
    public List<SharedWords.Part> marked(OfferingSide side, @Nullable String text) {
        boolean isAnchor = side.offeringId().equals(anchor.offeringId());
        List<String> words = lines.stream()
                .filter(line -> isAnchor || line.offering().offeringId().equals(side.offeringId()))
                .flatMap(CaseLineDetails::sharedWords)
                .toList();
        return SharedWords.in(text == null ? "" : text, words);
    }

    /** Whether any words are shared. */
    public boolean sharesWords() {
        return lines.stream().flatMap(CaseLineDetails::sharedWords).findAny().isPresent();
    }

    /** The entry of this id. */
    public Optional<HistoryEntry> entry(@Nullable String decisionId) {
        return history.stream()
                .filter(entry -> entry.decisionId().equals(decisionId))
                .findFirst();
    }
}
