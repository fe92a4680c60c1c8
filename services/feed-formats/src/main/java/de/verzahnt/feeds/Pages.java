package de.verzahnt.feeds;

import de.verzahnt.feeds.FeedReading.Fault;
import de.verzahnt.feeds.FeedReading.Unusable;
import de.verzahnt.feeds.page.SchemaOrg;
import de.verzahnt.feeds.page.WebPage;
import de.verzahnt.feeds.row.SourceText;
import de.verzahnt.feeds.typo3.Events2;
import de.verzahnt.messages.Message;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What begins with a pointed bracket: web pages with events or without, and XML. */
final class Pages {
    private static final Pattern OF_EVENTS2 = Pattern.compile(
            "(?s)[\\s\\uFEFF]*(?:<\\?xml[^>]{0,200}\\?>)?\\s*(?:<!--.{0,2000}?-->\\s*|<!DOCTYPE\\s+events\\b.{0,3000}?)*<events[\\s>/].*");
    private static final int BYTES_OF_A_MEGABYTE = 1024 * 1024;

    /** No page is larger; to read one of nothing but elements takes seconds. */
    private static final int MOST_BYTES = 4 * BYTES_OF_A_MEGABYTE;

    private static final int LOOKED_AT = 4000;

    FeedReading page(FetchedDocument document, @Nullable FeedKind chosen) {
        if (document.body().length > MOST_BYTES) {
            return new Unusable(Fault.TOO_LARGE, Message.of("feeds.too-big", MOST_BYTES / BYTES_OF_A_MEGABYTE));
        }
        WebPage page = WebPage.of(document.body(), document.address());
        if (SchemaOrg.isOne(page.data())) {
            return FeedFormats.read(FeedKind.SCHEMA_ORG, SchemaOrg.read(page, document.address()));
        }
        if (page.asksToSignIn()) {
            return new Unusable(Fault.SIGN_IN_PAGE, Message.of("feeds.sign-in-page"));
        }
        if (chosen != null && chosen != FeedKind.SCHEMA_ORG) {
            return new Unusable(Fault.SIGN_IN_PAGE, Message.of("feeds.page-instead", FeedFormats.name(chosen)));
        }
        if (page.broken() > 0) {
            return new Unusable(Fault.BROKEN, Message.of("feeds.json-ld-unreadable", page.broken()));
        }
        return chosen == null
                ? new Unusable(Fault.UNKNOWN_KIND, Message.of("feeds.page-without-events"))
                : FeedFormats.read(FeedKind.SCHEMA_ORG, SchemaOrg.read(page, document.address()));
    }

    FeedReading xml(FetchedDocument document) {
        byte[] first = Arrays.copyOf(document.body(), Math.min(document.body().length, LOOKED_AT));
        if (!OF_EVENTS2.matcher(SourceText.of(first).text()).matches()) {
            return new Unusable(Fault.UNKNOWN_KIND, Message.of("feeds.unknown-kind"));
        }
        return Events2.read(document.body())
                .map(rows -> FeedFormats.read(FeedKind.TYPO3_EVENTS2, rows))
                .orElseGet(() -> new Unusable(Fault.BROKEN, Message.of("feeds.xml-broken")));
    }
}
