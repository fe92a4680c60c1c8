package de.verzahnt.feeds.typo3;

import de.verzahnt.feeds.row.Column;
import de.verzahnt.feeds.row.PlaceWords;
import de.verzahnt.feeds.row.PlainText;
import de.verzahnt.feeds.row.SourceRow;
import de.verzahnt.feeds.row.SourceRows;
import de.verzahnt.feeds.row.Told;
import de.verzahnt.feeds.row.WebAddress;
import de.verzahnt.feeds.time.SeriesReader;
import de.verzahnt.feeds.time.Timing;
import de.verzahnt.intake.report.file.FileFacts.Format;
import de.verzahnt.intake.report.file.RawRow;
import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads import files of events2; organisers are left out. */
public final class Events2 {
    private final Told told = new Told();

    private Events2() {}

    /** Its rows; empty for what is no such file. */
    public static Optional<SourceRows> read(byte[] bytes) {
        return Xml.read(bytes)
                .filter(root -> root.getTagName().equals("events"))
                .map(root -> new Events2().rows(root));
    }

    private SourceRows rows(Element root) {
        List<RawRow> rows = new ArrayList<>();
        long number = 0;
        for (Element event : Xml.all(root, "event")) {
            number++;
            Consumer<Message> ofRow = told.ofRow(number);
            if (Xml.text(event, "process_as").equalsIgnoreCase("delete")) {
                ofRow.accept(Message.of("feeds.deleted"));
            } else {
                row(number, event, ofRow).ifPresent(rows::add);
            }
        }
        return SourceRows.of(Format.XML, rows, told);
    }

    private static Optional<RawRow> row(long number, Element event, Consumer<Message> told) {
        Optional<Timing> timing = Events2Dates.read(event, told)
                .map(series -> SeriesReader.read(series, told))
                .orElseGet(() -> {
                    told.accept(Message.of("feeds.no-start"));
                    return Optional.of(Timing.UNKNOWN);
                });
        if (timing.isEmpty()) {
            told.accept(Message.of("feeds.all-dates-cancelled"));
        }
        return timing.map(when -> words(number, event, told).set(when).toRow());
    }

    private static SourceRow words(long number, Element event, Consumer<Message> told) {
        String title = PlainText.line(Xml.text(event, "title"));
        String id = Xml.text(event, "import_id");
        if (id.isEmpty()) {
            told.accept(Message.of("feeds.no-uid"));
        }
        Element categories = Xml.first(event, "categories");
        return new SourceRow(number)
                .set(Column.ACTIVITY_ID, id.isEmpty() ? Xml.text(event, "event_begin") + " " + title : id)
                .set(Column.TITLE, title)
                .set(Column.DESCRIPTION, description(event))
                .set(Column.URL, WebAddress.text(Xml.text(Xml.first(event, "ticket_link"), "uri")))
                .set(
                        Column.CATEGORIES,
                        categories == null
                                ? List.of()
                                : Xml.all(categories, "category").stream()
                                        .map(category -> PlainText.line(category.getTextContent()))
                                        .toList())
                .set(PlaceWords.of(PlainText.line(Xml.text(event, "location"))));
    }

    private static String description(Element event) {
        return Stream.of("teaser", "detail_information", "detail_informations")
                .map(name -> PlainText.of(Xml.text(event, name)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
    }
}
