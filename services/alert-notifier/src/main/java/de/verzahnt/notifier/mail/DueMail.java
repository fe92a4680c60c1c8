package de.verzahnt.notifier.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail whose time has come.
 *
 * @param earlier Message-IDs of its thread, oldest first
 * @param attempts tries before this one
 * @param reminderId what it reminds of; null when it tells of cases
 * @param state WAITING or DEFERRED
 * @param digest what it says when it is a digest, in JSON; else null
 */
record DueMail(
        long mailId,
        String organisationId,
        String messageId,
        List<String> earlier,
        boolean together,
        int attempts,
        Instant madeAt,
        @Nullable String reminderId,
        String state,
        @Nullable String digest) {

    static DueMail of(ResultSet row) throws SQLException {
        return new DueMail(
                row.getLong("mail_id"),
                row.getString("organisation_id"),
                row.getString("message_id"),
                List.of((String[]) row.getArray("earlier").getArray()),
                row.getBoolean("together"),
                row.getInt("attempts"),
                row.getTimestamp("made_at").toInstant(),
                row.getString("reminder_id"),
                row.getString("state"),
                row.getString("digest"));
    }
}
