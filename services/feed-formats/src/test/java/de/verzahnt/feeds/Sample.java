package de.verzahnt.feeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A file as some system writes it, beside it what is understood of it: {@code name.ics} and {@code name.expected.txt}. */
record Sample(Path file) {
    static final Path FOLDER = Path.of("src/test/resources/samples");
    private static final Set<String> NAMES =
            Set.of("Titel", "Ort", "Beginn", "Ende", "Wann?", "Beschreibung", "title", "districts", "start_date");

    /** Folders are named for the kind somebody chose. */
    private static final Map<String, FeedKind> CHOSEN = Map.of(
            "ical", FeedKind.ICALENDAR,
            "integreat", FeedKind.INTEGREAT,
            "schema-org", FeedKind.SCHEMA_ORG,
            "the-events-calendar", FeedKind.THE_EVENTS_CALENDAR,
            "events2", FeedKind.TYPO3_EVENTS2,
            "hsds", FeedKind.HSDS,
            "table", FeedKind.TABLE);

    static List<Sample> all() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected.txt"))
                    .sorted()
                    .map(Sample::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sample named(String name) {
        return new Sample(FOLDER.resolve(name));
    }

    static FeedFormats reader() {
        return new FeedFormats(NAMES::contains);
    }

    /** Null where the kind is to be recognised only. */
    @Nullable
    FeedKind chosen() {
        return CHOSEN.get(FOLDER.relativize(file).getName(0).toString());
    }

    byte[] bytes() {
        return bytes(file);
    }

    FetchedDocument document() {
        return document(bytes());
    }

    static FetchedDocument document(byte[] bytes) {
        return new FetchedDocument(URI.create("https://verein.example/termine?ab=heute"), bytes, "text/plain");
    }

    FeedReading read() {
        return reader().read(document(), chosen());
    }

    Path expected() {
        return Path.of(file.toString().replaceFirst("\\.\\w+$", "") + ".expected.txt");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return FOLDER.relativize(file).toString();
    }
}
