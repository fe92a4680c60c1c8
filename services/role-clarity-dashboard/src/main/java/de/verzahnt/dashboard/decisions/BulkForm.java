package de.verzahnt.dashboard.decisions;

import de.verzahnt.events.Capacity;
import de.verzahnt.events.DismissalReason;
import de.verzahnt.events.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One answer to several cases as typed.
 *
 * @param cases ids of the cases that were chosen
 * @param seen what the writer saw of each, as {@code caseId=}{@link Seen}
 * @param token by which a form sent twice is told from two forms
 */
record BulkForm(
        @Nullable List<String> cases,
        @Nullable String outcome,
        @Nullable String decidedBy,
        @Nullable String text,
        @Nullable String dismissalReason,
        @Nullable List<String> seen,
        @Nullable String token) {

    /** More than a page of the list never shows. */
    static final int MOST = 100;

    private static final Pattern CASE = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    List<String> chosen() {
        return Objects.requireNonNullElse(cases, List.<String>of()).stream()
                .filter(id -> CASE.matcher(id).matches())
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The outcome by its name; null when it names none. */
    @Nullable
    Outcome said() {
        return one(Outcome.values(), outcome);
    }

    /** What its writer saw of this case; null when the form does not tell. */
    @Nullable
    String seenOf(String caseId) {
        String before = caseId + "=";
        return Objects.requireNonNullElse(seen, List.<String>of()).stream()
                .filter(one -> one.startsWith(before))
                .map(one -> one.substring(before.length()))
                .findFirst()
                .orElse(null);
    }

    DecisionDraft draft(Capacity capacity) {
        Outcome outcomeSaid = said();
        return new DecisionDraft(
                outcomeSaid,
                decidedBy,
                capacity,
                text,
                null,
                null,
                null,
                null,
                outcomeSaid == Outcome.DISMISSED ? one(DismissalReason.values(), dismissalReason) : null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same words in a form that has not been sent. */
    BulkForm fresh(List<String> seenNow, @Nullable String speaker) {
        return new BulkForm(cases, outcome, speaker, text, dismissalReason, seenNow, FormToken.fresh());
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String chosen) {
        return Arrays.stream(all)
                .filter(known -> known.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
