package de.verzahnt.notifier.policy;

import de.verzahnt.cases.Telling;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation wants to hear of cases. They belong to the organisation; no person is named.
 *
 * @param ownCases of cases about its own offerings: at once, else daily
 * @param area of what it is told as a centre of the area or as the steering group
 * @param districts of the area only what touches one of these; empty: everywhere
 * @param fields of the area only what is about one of these fields of action; empty: all
 * @param quiet null when mails may go at any hour
 * @param deputy null when it reads its own mailbox
 */
public record RecipientSettings(
        Rhythm ownCases,
        Rhythm area,
        Set<String> districts,
        Set<String> fields,
        @Nullable QuietHours quiet,
        @Nullable Deputy deputy) {

    /** Of who has chosen nothing: what the table of who hears what says. */
    public static final RecipientSettings UNTOLD =
            new RecipientSettings(Rhythm.AT_ONCE, Rhythm.AT_ONCE, Set.of(), Set.of(), null, null);

    public RecipientSettings {
        districts = Set.copyOf(districts);
        fields = Set.copyOf(fields);
    }

    /** How the recipient is told of what the table tells it so; the table's word is the most they can have. */
    public Telling telling(MailKind kind, Telling table) {
        if (table == Telling.NOTHING) {
            return table;
        }
        return switch (chosen(kind)) {
            case AT_ONCE -> table;
            case DAILY, WEEKLY -> Telling.DIGEST;
            case OFF -> Telling.NOTHING;
        };
    }

    /** How often what is gathered goes: what is not to wait a week goes every day. */
    public Rhythm gathered(MailKind kind) {
        Rhythm chosen = chosen(kind);
        return chosen == Rhythm.AT_ONCE ? Rhythm.DAILY : chosen;
    }

    /**
     * Whether the area's news is wanted from there and about that; what is unknown is wanted.
     *
     * @param meet whether one district lies in the other
     */
    public boolean wants(Collection<String> places, Collection<String> about, BiPredicate<String, String> meet) {
        boolean there = districts.isEmpty()
                || places.isEmpty()
                || places.stream().anyMatch(place -> districts.stream().anyMatch(one -> meet.test(one, place)));
        return there && (fields.isEmpty() || about.isEmpty() || about.stream().anyMatch(fields::contains));
    }

    private Rhythm chosen(MailKind kind) {
        return switch (kind) {
            case OWN_CASES -> ownCases == Rhythm.AT_ONCE ? ownCases : Rhythm.DAILY;
            case AREA -> area;
        };
    }
}
