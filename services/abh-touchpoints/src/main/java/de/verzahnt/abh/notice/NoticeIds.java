package de.verzahnt.abh.notice;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids an authority gives its notices. */
final class NoticeIds {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private NoticeIds() {}

    static Optional<FieldError> error(String field, @Nullable String id) {
        return id != null && FORM.matcher(id).matches()
                ? Optional.empty()
                : Optional.of(new FieldError(field, id, Message.of("immigration-office.change-id")));
    }

    /** The key of the contract: unique over all authorities. */
    static String changeId(String authority, String id) {
        return authority + "/" + id;
    }
}
