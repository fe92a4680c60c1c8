package de.verzahnt.cases;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which outcomes settle a line: those to which everybody has agreed whom they bind. */
final class Agreements {
    private final Question question;
    private final Voices voices;
    private final List<Line> lines;

    /**
     * Agreements of a case.
     *
     * @param lines all of the case
     */
    Agreements(Question question, Voices voices, List<Line> lines) {
        this.question = question;
        this.voices = voices;
        this.lines = lines;
    }

    /** Oldest first; the last one settles. */
    List<Agreement> on(Line line) {
        return outcomes(line)
                .flatMap(outcome -> completed(outcome, line).stream())
                .sorted(Comparator.comparing(Agreement::at))
                .toList();
    }

    /** What the last word brought about on the line: its own outcome, or the one it agrees to. */
    Optional<Agreement> broughtAboutBy(Entry last, Line line) {
        Optional<Entry> outcome = last.outcome() == Outcome.AGREED ? voices.referred(last) : Optional.of(last);
        return outcome.filter(said -> said.outcome().settles() && voices.holds(said) && isSaidOf(said, line))
                .flatMap(said -> completed(said, line));
    }

    /** Organisations whose consent to this outcome is missing for the line; none when it is not to be agreed to. */
    Set<String> missing(Entry outcome, Line line) {
        Effect effect = effect(outcome);
        if (effect != Effect.PROPOSES || !voices.holds(outcome) || !isSaidOf(outcome, line)) {
            return Set.of();
        }
        Set<String> missing = new HashSet<>(CaseLaw.bound(outcome, question, line, lines));
        consents(outcome, line).forEach(entry -> missing.remove(entry.decidedBy()));
        return missing;
    }

    /** Whether it holds for the speaker's own list, as far as this line goes. */
    boolean settlesOwn(Entry entry, Line line) {
        return entry.outcome().settles()
                && voices.holds(entry)
                && effect(entry) == Effect.SETTLES_OWN
                && isSaidOf(entry, line);
    }

    /** What was said before an Absprache that has ended led to that Absprache, and is no proposal any more. */
    private boolean isSaidOf(Entry entry, Line line) {
        return voices.speaks(entry, line)
                && CaseLaw.mayDecide(entry, question, line)
                && !entry.decidedAt().isBefore(voices.talkSince(line));
    }

    /** Those of the line who have settled it for their own list. */
    Set<String> settledFor(Line line) {
        return own(line).stream().map(Entry::decidedBy).collect(Collectors.toSet());
    }

    private List<Entry> own(Line line) {
        return outcomes(line)
                .filter(outcome -> effect(outcome) == Effect.SETTLES_OWN)
                .toList();
    }

    /** Those of the line who have settled it for themselves, proposed something, or agreed to a proposal that stands. */
    Set<String> saidTheirPart(Line line) {
        Set<String> said = new HashSet<>(settledFor(line));
        outcomes(line)
                .filter(outcome -> effect(outcome) == Effect.PROPOSES)
                .flatMap(proposal -> consents(proposal, line))
                .forEach(entry -> said.add(entry.decidedBy()));
        return said;
    }

    private Stream<Entry> outcomes(Line line) {
        return voices.holding().stream().filter(entry -> entry.outcome().settles() && isSaidOf(entry, line));
    }

    private Optional<Agreement> completed(Entry outcome, Line line) {
        return switch (effect(outcome)) {
            case SETTLES -> Optional.of(Agreement.of(outcome, List.of(outcome)));
            case SETTLES_OWN -> ofAll(outcome, line);
            case PROPOSES ->
                missing(outcome, line).isEmpty()
                        ? Optional.of(
                                Agreement.of(outcome, consents(outcome, line).toList()))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** When the last side has settled it for itself, nobody is asked any more. */
    private Optional<Agreement> ofAll(Entry outcome, Line line) {
        List<Entry> own = own(line);
        Entry last = own.get(own.size() - 1);
        return outcome.equals(last) && settledFor(line).containsAll(CaseLaw.sides(question, line))
                ? Optional.of(Agreement.of(outcome, own))
                : Optional.empty();
    }

    /** The proposal itself, where a party makes it, and everybody's yes to it; oldest first. */
    private Stream<Entry> consents(Entry proposal, Line line) {
        Set<String> bound = CaseLaw.bound(proposal, question, line, lines);
        return voices.holding().stream()
                .filter(entry -> entry.ofParty()
                        && bound.contains(entry.decidedBy())
                        && (entry.equals(proposal)
                                || isYes(entry, proposal, line)
                                || CaseLaw.agreesBySayingTheSame(entry, proposal) && voices.speaks(entry, line)));
    }

    /** Who stands on the line says yes for it; who is only named says it once. */
    private boolean isYes(Entry entry, Entry proposal, Line line) {
        boolean onTheLine = CaseLaw.sides(question, line).contains(entry.decidedBy());
        return entry.outcome() == Outcome.AGREED
                && voices.referred(entry).filter(proposal::equals).isPresent()
                && (!onTheLine || voices.speaks(entry, line));
    }

    private Effect effect(Entry entry) {
        return CaseLaw.effect(entry.outcome(), question.findingClass(), entry.speaker());
    }
}
