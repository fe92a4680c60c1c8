package de.verzahnt.abh.notice;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A process change among many, not checked yet.
 *
 * @param idPlace what the id is called in messages
 * @param places what its fields are called there
 */
record ReportedNotice(
        String authority, @Nullable String id, NoticeReport report, String idPlace, UnaryOperator<String> places) {}
