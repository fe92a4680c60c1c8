package de.verzahnt.feeds;

import de.verzahnt.feeds.row.SourceText;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What the first bytes look like; the announced type is not believed. */
enum DocumentShape {
    EMPTY,
    CALENDAR,
    JSON,
    XML,
    WEB_PAGE,
    OTHER;

    private static final int LOOKED_AT = 4000;
    private static final Pattern BLANK = Pattern.compile("[\\s\\uFEFF\\u0000]*");
    private static final Pattern CALENDAR_BEGINS = Pattern.compile("(?im)^[\\s\\uFEFF]*BEGIN:VCALENDAR\\s*$");
    private static final Pattern JSON_BEGINS = Pattern.compile("(?s)[\\s\\uFEFF]*(?:\\{\\s*[\"}]|\\[\\s*[\\[{\\]]).*");
    private static final Pattern XML_BEGINS = Pattern.compile("(?s)[\\s\\uFEFF]*<(?:\\?xml|[a-zA-Z!]).*");
    private static final Pattern PAGE_BEGINS = Pattern.compile("(?is).*?<(?:!doctype\\s+html|html|head|body)\\b.*");

    static DocumentShape of(byte[] body) {
        int length = Math.min(body.length, LOOKED_AT);
        byte[] first = Arrays.copyOf(body, length);
        String start = SourceText.of(first).text();
        if (body.length == length && BLANK.matcher(start).matches()) {
            return EMPTY;
        }
        if (CALENDAR_BEGINS.matcher(start).find() && !XML_BEGINS.matcher(start).matches()) {
            return CALENDAR;
        }
        if (JSON_BEGINS.matcher(start).matches()) {
            return JSON;
        }
        if (!XML_BEGINS.matcher(start).matches()) {
            return OTHER;
        }
        return PAGE_BEGINS.matcher(start).matches() ? WEB_PAGE : XML;
    }
}
