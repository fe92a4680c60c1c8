package de.verzahnt.dashboard.decisions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes one decision of one form, however often it is sent. */
final class FormToken {

    private static final Pattern TOKEN = Pattern.compile("[0-9a-f-]{36}");

    private FormToken() {}

    /** For a form that has not been sent. */
    static String fresh() {
        return UUID.randomUUID().toString();
    }

    /** The decisionId of this form of this account; without a token every sending is one of its own. */
    static String decisionId(String subject, String caseId, @Nullable String token) {
        return token == null || !TOKEN.matcher(token).matches()
                ? fresh()
                : UUID.nameUUIDFromBytes((subject + "|" + caseId + "|" + token).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
