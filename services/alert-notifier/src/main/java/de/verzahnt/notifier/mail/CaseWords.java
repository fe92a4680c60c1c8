package de.verzahnt.notifier.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as a mail tells it to one recipient.
 *
 * @param kind e.g. Subsidiaritaetshinweis
 * @param said what has happened, a sentence each, oldest first
 * @param next what the recipient can do now
 * @param clarification until when the parties have it to themselves; null when no time runs
 * @param why why the recipient is told
 */
record CaseWords(
        String subject,
        String kind,
        String intro,
        List<String> said,
        String anchorSide,
        OfferingWords anchor,
        String lineSide,
        List<LineWords> lines,
        String next,
        @Nullable String clarification,
        String why,
        String url) {

    /** An offering by name. */
    record OfferingWords(String title, String organisation) {}

    /**
     * One line it is about.
     *
     * @param match how alike the two are; null where that is not what the mail tells of
     * @param reasons at most two sentences
     */
    record LineWords(OfferingWords offering, @Nullable String match, String reasons) {}
}
