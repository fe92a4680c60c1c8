package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.decisions.DecisionDraft;
import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import de.verzahnt.messages.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the room wants to decide of an item, read from its form.
 *
 * @param outcome what it does to the case; null when it acts on none
 */
record Verdict(
        String result,
        @Nullable Outcome outcome,
        @Nullable DismissalReason reason,
        String words,
        String responsible,
        @Nullable LocalDate due) {

    /** What the steering group can decide of a case in a meeting; an Absprache is the parties' own, on the page of the case. */
    static final List<Outcome> OF_CASES = List.of(
            Outcome.KEPT_ON_PURPOSE,
            Outcome.DISMISSED,
            Outcome.SCOPE_CHANGED,
            Outcome.QUESTION,
            Outcome.HANDED_OVER,
            Outcome.DELEGATED,
            Outcome.STATEMENT);

    /** Why there is no overlap. */
    static final List<DismissalReason> REASONS = List.copyOf(EnumSet.complementOf(EnumSet.of(DismissalReason.UNKNOWN)));

    /** Reads the form; what is wrong stands in it afterwards. */
    static Verdict read(Typed form, AgendaItem item) {
        List<String> results = results(item);
        String result = form.one("result");
        if (!results.contains(result)) {
            form.wrong("result", Message.of("sitzungen.wrong.result"));
        }
        Outcome outcome = OF_CASES.stream()
                .filter(known -> known.name().equals(result) && results.contains(result))
                .findFirst()
                .orElse(null);
        return new Verdict(
                result,
                outcome,
                outcome == Outcome.DISMISSED ? form.oneOf("reason", REASONS) : null,
                form.text("words", true),
                form.line("responsible", false),
                form.day("due", false));
    }

    private static List<String> results(AgendaItem item) {
        List<String> results = new ArrayList<>();
        Arrays.stream(Resolution.Result.values()).map(Enum::name).forEach(results::add);
        if (item.caseId() != null) {
            results.remove(Resolution.Result.RESOLVED.name());
            OF_CASES.stream().map(Enum::name).forEach(results::add);
        }
        return results;
    }

    /** The same as the steering group would say it on the page of the case, of all open lines. */
    DecisionDraft draft(@Nullable String speaker) {
        return new DecisionDraft(
                outcome,
                speaker,
                Capacity.STEERING_GROUP,
                words,
                null,
                null,
                null,
                null,
                reason,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Whether the same was decided before. */
    boolean isSaidBy(@Nullable Resolution before) {
        return before != null && before.says(result, words, responsible, due);
    }
}
