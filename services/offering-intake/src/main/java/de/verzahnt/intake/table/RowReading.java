package de.verzahnt.intake.table;

import de.verzahnt.intake.report.batch.Correction.Kind;
import de.verzahnt.intake.report.text.Words;
import de.verzahnt.recurrence.WeekdaysInWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row: every cell's words become the value they stand for; what stands for none stays and is refused by the checks. */
final class RowReading {
    private static final Pattern PLACES =
            Pattern.compile("(?i)(?:max\\.?|bis zu|bis)?\\s*(\\d{1,6})\\s*(?:plätze|personen|tn|teilnehmende)?");
    private static final Set<String> NO_FIXED_HOURS = Set.of(
            "nachabsprache",
            "nachvereinbarung",
            "nv",
            "terminenv",
            "terminenachvereinbarung",
            "aufanfrage",
            "woechentlich",
            "woechentl",
            "regelmaessig",
            "laufend",
            "flexibel",
            "variabel",
            "individuell",
            "nachbedarf");

    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_PARTNERS = 60;

    private final Values values;
    private final Map<String, String> cells;
    private final CellNotes notes;
    private final boolean ofTheHub;

    /** The cells by column are changed in place. */
    RowReading(Values values, Map<String, String> cells, CellNotes notes, boolean ofTheHub) {
        this.values = values;
        this.cells = cells;
        this.notes = notes;
        this.ofTheHub = ofTheHub;
    }

    void read() {
        fields();
        codes("further_fields", values.fields());
        codes("target_groups", values.targetGroups());
        code("format", values.formats());
        code("role", values.roles());
        codes("languages", values.languages());
        code("funding_programme", values.fundingProgrammes());
        date("start_date", false);
        date("end_date", true);
        date("funding_until", true);
        schedule();
        capacity();
        organisations();
    }

    // Who lists several means the first; a cell of the hub's own format holds one.
    private void fields() {
        String cell = cell("field");
        List<String> codes = ofTheHub
                ? List.of(values.fields().code(cell).orElse(cell))
                : values.fields().codes(cell);
        set("field", codes.get(0), "words");
        if (codes.size() > 1) {
            Set<String> further = new LinkedHashSet<>(codes.subList(1, codes.size()));
            Optional.of(cell("further_fields")).filter(text -> !text.isEmpty()).ifPresent(further::add);
            notes.changed("field", cell, String.join(";", further), Kind.READ, "further-fields");
            cells.put("further_fields", String.join(";", further));
        }
    }

    private void code(String column, CodeWords words) {
        words.code(cell(column)).ifPresent(code -> set(column, code, "words"));
    }

    private void codes(String column, CodeWords words) {
        if (!cell(column).isEmpty()) {
            set(column, String.join(";", words.codes(cell(column))), "words");
        }
    }

    private void date(String column, boolean end) {
        String cell = cell(column);
        Optional<LocalDate> written = WrittenDates.read(cell, end);
        if (written.isPresent()) {
            set(column, written.get().toString(), "date");
        } else if (WrittenDates.serial(cell).isPresent()) {
            String day = WrittenDates.serial(cell).orElseThrow().toString();
            notes.changed(column, cell, day, Kind.CORRECTED, "serial");
            cells.put(column, day);
        } else if (!cell.isEmpty() && WrittenDates.meanNoDay(cell)) {
            notes.changed(column, cell, null, Kind.READ, "no-day");
            cells.remove(column);
        }
    }

    private void schedule() {
        String cell = cell("schedule");
        if (cell.isEmpty() || cell.toUpperCase(Locale.ROOT).contains("FREQ=")) {
            return;
        }
        Optional<String> rules = WeekdaysInWords.rules(cell);
        if (rules.isPresent()) {
            set("schedule", rules.get(), "schedule");
        } else if (!ofTheHub) {
            boolean says = !NO_FIXED_HOURS.contains(Words.joined(cell));
            notes.changed("schedule", cell, null, says ? Kind.LEFT_OUT : Kind.READ, says ? "no-schedule" : "no-hours");
            cells.remove("schedule");
        }
    }

    private void capacity() {
        String cell = cell("capacity");
        Matcher places = PLACES.matcher(cell);
        if (cell.length() <= LONGEST_NUMBER && places.matches()) {
            set("capacity", places.group(1), "number");
        }
    }

    private void organisations() {
        one("organisation_id", values.running());
        one("delegated_by", values.partners());
        String[] names = cell("cooperation_partners").split(ofTheHub ? ";" : "[;,\\n|]");
        if (names.length <= MOST_PARTNERS) {
            List<String> partners = new ArrayList<>();
            Arrays.stream(names).filter(name -> !name.isBlank()).forEach(name -> partner(name.strip())
                    .ifPresent(partners::add));
            cells.put("cooperation_partners", String.join(";", partners));
        }
    }

    private Optional<String> partner(String name) {
        List<String> meant = values.partners().candidates(name);
        if (meant.size() == 1) {
            notes.changed("cooperation_partners", name, meant.get(0), Kind.READ, "organisation");
            return Optional.of(meant.get(0));
        }
        if (ofTheHub) {
            return Optional.of(name);
        }
        notes.changed("cooperation_partners", name, null, Kind.LEFT_OUT, "no-partner");
        return Optional.empty();
    }

    private void one(String column, OrganisationWords words) {
        List<String> meant = cell(column).isEmpty() ? List.of() : words.candidates(cell(column));
        if (meant.size() == 1) {
            set(column, meant.get(0), "organisation");
        } else if (meant.size() > 1) {
            notes.wrong(column, cell(column), "one-organisation", String.join(", ", meant));
        }
    }

    private void set(String column, String value, String reason) {
        notes.changed(column, cell(column), value, Kind.READ, reason);
        cells.put(column, value);
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
