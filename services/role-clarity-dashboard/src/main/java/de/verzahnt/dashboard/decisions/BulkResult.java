package de.verzahnt.dashboard.decisions;

import de.verzahnt.messages.Message;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What came of a bulk in one case.
 *
 * @param position in the list it was chosen from
 * @param title empty when the case cannot be read any more
 * @param decisionId null when nothing was recorded
 * @param refusal why nothing was recorded
 * @param undo why it could not be taken back; null also when nobody has tried
 */
record BulkResult(
        int position,
        String caseId,
        String title,
        @Nullable String decisionId,
        @Nullable Why refusal,
        @Nullable Why undo) {

    /** A reason in both languages, as it was said then. */
    record Why(String german, String english) {

        static @Nullable Why of(@Nullable Message message) {
            return message == null ? null : new Why(message.in(Locale.GERMAN), message.in(Locale.ENGLISH));
        }

        static @Nullable Why of(@Nullable String german, @Nullable String english) {
            return german == null || english == null ? null : new Why(german, english);
        }

        /** For this reader. */
        public String in(Locale locale) {
            return locale.getLanguage().equals("en") ? english : german;
        }
    }

    BulkResult withoutTitle() {
        return new BulkResult(position, caseId, "", decisionId, refusal, undo);
    }

    boolean recorded() {
        return decisionId != null;
    }
}
