package de.verzahnt.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.feeds.FeedFormats;
import de.verzahnt.feeds.FeedKind;
import de.verzahnt.feeds.FeedReading;
import de.verzahnt.feeds.FetchedDocument;
import de.verzahnt.intake.report.file.RawRow;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.MockMvc;

/**
 * An exported file as the readers of sources read it, recognised by itself. Only the list has codes of target groups,
 * format and role, partners and funding: the others tell none, or in words that no reader takes.
 */
enum ReadBack {
    CSV(FeedKind.TABLE),
    ICS(FeedKind.ICALENDAR),
    HSDS(FeedKind.HSDS),
    INTEGREAT(FeedKind.INTEGREAT),
    JSONLD(FeedKind.SCHEMA_ORG);

    private static final URI ADDRESS = URI.create("https://hub.example/export");
    private static final FeedFormats READERS = new FeedFormats(List.of("activity_id", "title", "districts")::contains);
    private static final String OST = "Aachen-Ost / Rothe Erde (Programmgebiet, Ostviertel)";
    private static final String NORD = "Aachen-Nord (Programmgebiet, u. a. Rehmviertel/Jülicher Straße)";

    private final FeedKind kind;

    ReadBack(FeedKind kind) {
        this.kind = kind;
    }

    /** Neither a calendar nor Integreat tells the languages of an event. */
    @Nullable
    String languages() {
        return switch (this) {
            case CSV -> "de;ar";
            case HSDS -> "Deutsch; Arabisch";
            case JSONLD -> "de; ar";
            case ICS, INTEGREAT -> null;
        };
    }

    /** How many may come is told by two formats; a capacity of HSDS is that of a moment. */
    @Nullable
    String capacity() {
        return this == CSV || this == JSONLD ? "12" : null;
    }

    /** Fields of action as words; Integreat has none. */
    @Nullable
    String categories() {
        return this == CSV || this == INTEGREAT ? null : "Begegnung und Sozialraum; Sprache";
    }

    /** Keys, or the names of places. */
    String districts() {
        return switch (this) {
            case CSV -> "05334002-P-OST;05334002-P-NORD";
            case ICS, INTEGREAT -> OST + ", " + NORD;
            case HSDS, JSONLD -> OST + "; " + NORD;
        };
    }

    /** Where an event has no period of its own, the end of the offering is that of its rules. */
    String end() {
        return this == CSV || this == HSDS ? "" : ";UNTIL=20261231";
    }

    /** HSDS has no word for days left out but those of the description; Integreat has none. */
    boolean tellsDaysLeftOut() {
        return this != HSDS && this != INTEGREAT;
    }

    boolean anEventARule() {
        return this == ICS || this == INTEGREAT;
    }

    /** How many titles of the Aachen example at least: events only have fixed hours. */
    int ofTheSample() {
        return this == CSV || this == HSDS ? 120 : 10;
    }

    /** Whether there is anything in it that a reader takes for an offering. */
    boolean tellsSomething(MockMvc program) {
        try {
            return reading(program) instanceof FeedReading.Read read
                    && !read.sheet().rows().isEmpty();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Its rows: the columns that are filled, with their values. */
    List<Map<String, String>> rows(MockMvc program) throws Exception {
        FeedReading reading = reading(program);
        assertThat(reading).isInstanceOf(FeedReading.Read.class);
        FeedReading.Read read = (FeedReading.Read) reading;
        assertThat(read.kind()).isEqualTo(kind);
        List<String> header = read.sheet().header().cells();
        return read.sheet().rows().stream().map(row -> cells(header, row)).toList();
    }

    private FeedReading reading(MockMvc program) throws Exception {
        byte[] file = Exported.file(program, name().toLowerCase(Locale.ROOT));
        return READERS.read(new FetchedDocument(ADDRESS, file, null), null);
    }

    private static Map<String, String> cells(List<String> header, RawRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            if (!row.cell(column).isEmpty()) {
                cells.put(header.get(column), row.cell(column));
            }
        }
        return cells;
    }
}
