package de.verzahnt.notifier.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case as a mail tells it to one recipient.
 *
 * @param kind e.g. Subsidiaritaetshinweis
 * @param clarification until when the parties have it to themselves; null when no time runs
 */
record CaseWords(
        String subject,
        String kind,
        String intro,
        String anchorSide,
        OfferingWords anchor,
        String lineSide,
        List<LineWords> lines,
        String question,
        @Nullable String clarification,
        String url) {

    /** An offering by name. */
    record OfferingWords(String title, String organisation) {}

    /**
     * One line that is news.
     *
     * @param reasons at most two sentences
     */
    record LineWords(OfferingWords offering, long percent, String band, String reasons) {}
}
