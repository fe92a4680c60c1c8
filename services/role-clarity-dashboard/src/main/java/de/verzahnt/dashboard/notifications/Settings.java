package de.verzahnt.dashboard.notifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation wants to hear of cases.
 *
 * @param area of what it is told without running an offering it is about
 * @param districts of the area only what touches one of these; empty: everywhere
 * @param fields of the area only what is about one of these; empty: all
 * @param quietFrom local time HH:mm from which on nothing is sent; null when there are no quiet hours
 * @param deputyOrganisation one of the same body whose mailbox gets the mails meanwhile
 * @param deputyMailbox another role mailbox of the organisation itself; at most one of both is named
 * @param areaOffByMailAt when the area was turned off by the link of a mail; null when it was not
 * @param revision counts the changes; 0 where nothing was ever chosen
 */
record Settings(
        String organisationId,
        Rhythm ownCases,
        Rhythm area,
        List<String> districts,
        List<String> fields,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @Nullable String deputyOrganisation,
        @Nullable String deputyMailbox,
        @Nullable LocalDate deputyUntil,
        @Nullable Instant areaOffByMailAt,
        long revision) {

    Settings {
        districts = List.copyOf(districts);
        fields = List.copyOf(fields);
    }

    /** Of who has chosen nothing. */
    static Settings untold(String organisationId) {
        return new Settings(
                organisationId,
                Rhythm.AT_ONCE,
                Rhythm.AT_ONCE,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                0);
    }

    /** The same, and nothing of the area any more, by the link of a mail. */
    Settings withAreaOff(Instant at) {
        return new Settings(
                organisationId,
                ownCases,
                Rhythm.OFF,
                districts,
                fields,
                quietFrom,
                quietUntil,
                deputyOrganisation,
                deputyMailbox,
                deputyUntil,
                at,
                revision);
    }
}
