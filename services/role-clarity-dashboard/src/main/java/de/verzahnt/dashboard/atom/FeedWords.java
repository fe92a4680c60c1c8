package de.verzahnt.dashboard.atom;

import de.verzahnt.dashboard.cases.SeenCase;
import de.verzahnt.dashboard.shell.Labels;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a feed says of itself and of a case, in the reader's language: words for codes, nothing that anybody wrote. */
@Component
class FeedWords {

    private static final int MOST_PLACES = 3;

    private final MessageSource messages;
    private final Labels labels;

    FeedWords(MessageSource messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    /** What it is about, e.g. {@code Verzahnt: Aachen, Sprache}. */
    String title(FeedSubscription feed) {
        String about = Stream.of(
                        feed.gemeinde() == null ? "" : labels.place(feed.gemeinde()),
                        feed.field() == null ? "" : labels.field(feed.field()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
        return word("schnittstellen.feed.title", about.isEmpty() ? word("schnittstellen.feed.all") : about);
    }

    String title(SeenCase one) {
        return word("schnittstellen.feed.entry", word("class." + one.findingClass()), place(one), status(one));
    }

    String summary(SeenCase one) {
        return one.field() == null
                ? word("schnittstellen.feed.summary", place(one), status(one))
                : word("schnittstellen.feed.summary.field", place(one), status(one), labels.field(one.field()));
    }

    private String status(SeenCase one) {
        return word("status." + one.status());
    }

    /** The Gemeinden in which they meet; the Kreis where these would be a list. */
    private String place(SeenCase one) {
        return one.gemeinden().isEmpty() || one.gemeinden().size() > MOST_PLACES
                ? labels.place(one.kreis())
                : one.gemeinden().stream().map(labels::place).collect(Collectors.joining(", "));
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
