package de.verzahnt.trial;

import de.verzahnt.messages.Message;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A text split into records, each with the line it begins on; any line ends, even mixed; blank records are left out. Where
 * quotation marks do not pair, the line on which the mark was opened is an error, and reading goes on at the next line, so
 * that the rest is checked too. Marks in the middle of a cell are an error of that cell alone.
 */
final class Records {
    /** More would fill the memory with empty cells. */
    static final int MOST_CELLS = 2_000_000;

    /** Whatever has more is no table. */
    private static final int MOST_BROKEN = 1000;

    /** Cells as they stand in the file, and the line they begin on. */
    record Cells(int line, List<String> values) {}

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private final Path file;
    private final String text;
    private final LineStarts lines;
    private final Complaints complaints;
    private final Consumer<Cells> found;

    private Records(Path file, String text, Complaints complaints, Consumer<Cells> found) {
        this.file = file;
        this.text = text;
        this.lines = LineStarts.of(text);
        this.complaints = complaints;
        this.found = found;
    }

    static void split(Path file, String text, Complaints complaints, Consumer<Cells> found) {
        long cells =
                text.chars().filter(c -> c == ',' || c == '\n' || c == '\r').count();
        if (cells > MOST_CELLS) {
            String most = MOST_CELLS + "";
            complaints.error(Spot.of(file), cells + "", Message.of("trial.at-most-cells", most));
            return;
        }
        new Records(file, text, complaints, found).readAll();
    }

    private void readAll() {
        int line = 1;
        for (int broken = 0; line <= lines.count(); broken++) {
            if (broken == MOST_BROKEN) {
                String value = BothLanguages.of("trial.open-quotes", MOST_BROKEN);
                complaints.error(new Spot(file, line, ""), value, Message.of("trial.fewer"));
                return;
            }
            line = readFrom(line);
        }
    }

    /** Reads up to the end, or up to a quotation mark without partner; returns the line to go on with. */
    private int readFrom(int firstLine) {
        int line = firstLine;
        try (CSVParser parser = FORMAT.parse(textFrom(firstLine))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (true) {
                line = firstLine + (int) parser.getCurrentLineNumber();
                if (!records.hasNext()) {
                    return lines.count() + 1;
                }
                List<String> values = records.next().toList();
                checkMarks(line, values);
                tell(line, values);
            }
        } catch (UncheckedIOException e) {
            return complain(lines.of(QuotationMarks.open(text, lines.start(line)))) + 1;
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory (expected: readable)", e);
        }
    }

    private Reader textFrom(int line) throws IOException {
        Reader reader = new StringReader(text);
        long skipped = reader.skip(lines.start(line));
        if (skipped != lines.start(line)) {
            throw new IOException("skipped: " + skipped + " (expected: " + lines.start(line) + ")");
        }
        return reader;
    }

    private void tell(int line, List<String> values) {
        if (!values.stream().allMatch(String::isBlank)) {
            found.accept(new Cells(line, values));
        }
    }

    private void checkMarks(int line, List<String> values) {
        if (values.stream().anyMatch(value -> value.indexOf('"') >= 0)) {
            QuotationMarks.inside(text, lines.start(line)).forEach(cell -> {
                Spot spot = new Spot(file, lines.of(cell.place()), "");
                complaints.error(spot, cell.text(), Message.of("trial.quotation-mark-inside"));
            });
        }
    }

    private int complain(int line) {
        complaints.error(new Spot(file, line, ""), "\"", Message.of("trial.quotation-marks"));
        return line;
    }
}
