package de.verzahnt.dashboard.export;

import de.verzahnt.characters.SpreadsheetCell;
import de.verzahnt.dashboard.offerings.OfferingView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A table in the hub's own columns, so that it can be sent back as it is. Byte order mark and semicolons make German
 * spreadsheets open it rightly; what they would run begins with an apostrophe, which intake takes away.
 */
@Component
class OfferingCsv implements OfferingFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The columns in their order; names as in {@code infra/sample-data/agency_activities.csv}. */
    private enum Column {
        ACTIVITY_ID(OfferingView::offeringId),
        ORGANISATION_ID(OfferingView::organisationId),
        TITLE(OfferingView::title),
        DESCRIPTION(OfferingView::description),
        FIELD(OfferingView::field),
        FURTHER_FIELDS(OfferingView::furtherFields),
        TARGET_GROUPS(OfferingView::targetGroups),
        FORMAT(OfferingView::format),
        ROLE(OfferingView::role),
        DISTRICTS(OfferingView::districts),
        START_DATE(OfferingView::periodFrom),
        END_DATE(OfferingView::periodUntil),
        SCHEDULE(OfferingView::schedule),
        LANGUAGES(OfferingView::languages),
        FUNDING_PROGRAMME(OfferingView::fundingProgramme),
        FUNDING_UNTIL(OfferingView::fundingUntil),
        COOPERATION_PARTNERS(OfferingView::cooperationPartners),
        DELEGATED_BY(OfferingView::delegatedBy),
        PART_OF(OfferingView::partOf),
        CAPACITY(OfferingView::capacity),
        URL(OfferingView::url);

        private final Function<OfferingView, @Nullable Object> value;

        Column(Function<OfferingView, @Nullable Object> value) {
            this.value = value;
        }

        String cell(OfferingView offering) {
            Object told = value.apply(offering);
            String text = told instanceof List<?> several
                    ? String.join(";", several.stream().map(Object::toString).toList())
                    : Objects.toString(told, "");
            return SpreadsheetCell.of(text);
        }
    }

    @Override
    public ExportFormat format() {
        return ExportFormat.CSV;
    }

    @Override
    public void write(List<OfferingView> offerings, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CSVPrinter table = new CSVPrinter(
                text, CSVFormat.RFC4180.builder().setDelimiter(';').get());
        table.printRecord(Stream.of(Column.values()).map(column -> column.name().toLowerCase(Locale.ROOT)));
        for (OfferingView offering : offerings) {
            table.printRecord(Arrays.stream(Column.values()).map(column -> column.cell(offering)));
        }
        table.flush();
    }
}
