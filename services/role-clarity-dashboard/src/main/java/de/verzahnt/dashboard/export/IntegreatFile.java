package de.verzahnt.dashboard.export;

import de.verzahnt.dashboard.offerings.OfferingView;
import de.verzahnt.recurrence.CalendarSeries;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Events as the interface of Integreat, version 3, shows them: one for each rule. Offerings without fixed hours are left out,
 * since an event has a beginning. As there, {@code recurrence_rule} begins in universal time without saying so.
 */
@Component
class IntegreatFile implements OfferingFile {

    private static final int EXCERPT = 200;
    /** What every reader of JSON keeps exactly. */
    private static final long LARGEST_ID = (1L << 53) - 1;

    private static final DateTimeFormatter WITH_OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final GermanWords words;

    IntegreatFile(GermanWords words) {
        this.words = words;
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.INTEGREAT;
    }

    @Override
    public void write(List<OfferingView> offerings, OutputStream out) {
        JsonFile.list(
                offerings.stream()
                        .flatMap(offering -> OfferingDates.of(offering).stream().map(dates -> event(offering, dates))),
                out);
    }

    private Fields event(OfferingView offering, OfferingDates dates) {
        String path = "/angebote/" + offering.offeringId() + "/" + dates.number();
        return new Fields()
                .with("id", number(path))
                .with("url", offering.url())
                .with("path", path)
                .with("title", offering.title())
                .with("last_updated", offering.reportedAt().toString())
                .with("excerpt", excerpt(offering.description()))
                .with("content", content(offering.description()))
                .with("available_languages", new Fields())
                .with("location", location(offering))
                .with("event", when(number(path), dates.series()))
                .with("recurrence_rule", rule(dates.series()));
    }

    private Fields location(OfferingView offering) {
        return new Fields()
                .with("id", number(String.join(",", offering.districts())))
                .with("name", words.places(offering.districts()))
                .with("country", "DE");
    }

    private static Fields when(long id, CalendarSeries series) {
        return new Fields()
                .with("id", id)
                .with("start", withOffset(series.begin()))
                .with("end", withOffset(series.end()))
                .with("all_day", false)
                .with("timezone", OfferingDates.GERMANY.getId());
    }

    private static String rule(CalendarSeries series) {
        LocalDateTime begin = series.begin()
                .atZone(OfferingDates.GERMANY)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
        return "DTSTART:" + RecurrenceRules.ON_THE_WALL.format(begin) + "\nRRULE:" + RecurrenceRules.onTheWall(series);
    }

    static String withOffset(LocalDateTime wall) {
        return WITH_OFFSET.format(wall.atZone(OfferingDates.GERMANY));
    }

    private static String excerpt(String text) {
        return text.codePointCount(0, text.length()) <= EXCERPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, EXCERPT - 1)).strip() + "…";
    }

    private static String content(String text) {
        return text.isEmpty() ? "" : "<p>" + HtmlUtils.htmlEscape(text, "UTF-8").replaceAll("\\R", "<br>") + "</p>";
    }

    private static long number(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits() & LARGEST_ID;
    }
}
