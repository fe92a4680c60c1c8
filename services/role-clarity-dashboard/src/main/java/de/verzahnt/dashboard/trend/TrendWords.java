package de.verzahnt.dashboard.trend;

import de.verzahnt.dashboard.shell.CalendarQuarter;
import de.verzahnt.dashboard.shell.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words of the trend's tables, for templates as {@code @trendWords}. */
@Component("trendWords")
class TrendWords {

    private final MessageSource messages;
    private final Labels labels;

    TrendWords(MessageSource messages, Labels labels) {
        this.messages = messages;
        this.labels = labels;
    }

    public String place(TrendPlace place) {
        return place.kind() == TrendPlace.Kind.KI ? place.name() : labels.district(place.key());
    }

    String quarter(CalendarQuarter quarter) {
        return word("touchpoints.quarter", quarter.number(), String.valueOf(quarter.year()));
    }

    List<String> columns(String sheet, List<String> names) {
        return names.stream().map(name -> word("trend." + sheet + "." + name)).toList();
    }

    /** A number; nothing has none. */
    String number(@Nullable Integer number) {
        return number == null ? word("trend.none") : number.toString();
    }

    String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
