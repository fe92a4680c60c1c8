package de.verzahnt.intake.table;

import de.verzahnt.guard.PersonalDataGuard;
import de.verzahnt.intake.report.batch.Correction.Kind;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.intake.report.text.Links;
import de.verzahnt.messages.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A row of a source, before and after its cells are read. Before: its id, persons masked, values set by hand. After: what
 * it lacks is taken from its categories, else from its words, else from the defaults, and each is told with its reason.
 */
final class SourceRow {
    private static final List<String> TEXTS = List.of("title", "description", "categories");
    private static final String SEPARATOR = ";";
    private static final int TITLE = 200;
    // Leaves room for the place, which may be added.
    private static final int TEXT = 3_800;

    private final Values values;
    private final SourceOfRows source;
    private final Map<String, String> cells;
    private final CellNotes notes;
    private Map<String, String> byHand = Map.of();

    SourceRow(Values values, SourceOfRows source, Map<String, String> cells, CellNotes notes) {
        this.values = values;
        this.source = source;
        this.cells = cells;
        this.notes = notes;
    }

    /** What is done before the cells are read; yields the cells that tell the place. */
    List<String> prepared(List<String> places, String organisation, Supplier<String> idOfList) {
        String word = cell("activity_id");
        if (source.ownIds() && !word.isEmpty()) {
            cells.put("activity_id", source.idOf(organisation, word));
        }
        TEXTS.forEach(column -> cells.computeIfPresent(column, this::masked));
        TEXTS.forEach(column -> cells.computeIfPresent(column, this::cut));
        link();
        if (!source.ownIds()) {
            cells.put("activity_id", idOfList.get());
        }
        List<String> safe =
                places.stream().map(text -> masked(ColumnPlan.PLACES, text)).toList();
        byHand = source.byHand().getOrDefault(cell("activity_id"), Map.of());
        byHand.forEach((column, value) -> {
            notes.changed(column, cell(column), value, Kind.CORRECTED, "by-hand");
            cells.put(column, value);
        });
        return byHand.containsKey(ColumnPlan.PLACES) ? List.of(cell(ColumnPlan.PLACES)) : safe;
    }

    /** Fills what is missing, once the cells are read. */
    void complete(List<String> places) {
        one("field", values.fields(), source.defaults().field());
        one("format", values.formats(), source.defaults().format());
        one("role", values.roles(), source.defaults().role());
        several("target_groups", values.targetGroups(), source.defaults().targetGroups());
        several("languages", values.languages(), source.defaults().languages());
        new SourcePlace(values.districts(), source.defaults().districts(), cells, notes)
                .complete(places, byHand.containsKey(ColumnPlan.PLACES));
    }

    // A role is never guessed from words: who coordinates and who runs a course use the same ones.
    private void one(String column, CodeWords words, @Nullable String byDefault) {
        if (byHand.containsKey(column) || words.code(cell(column)).isPresent()) {
            return;
        }
        List<String> defaults = byDefault == null ? List.of() : List.of(byDefault);
        fill(column, words, defaults, 1, !column.equals("role"));
    }

    private void several(String column, CodeWords words, List<String> defaults) {
        if (byHand.containsKey(column)) {
            return;
        }
        List<String> known = parts(cell(column)).stream()
                .filter(part -> words.code(part).isPresent())
                .toList();
        if (known.isEmpty()) {
            fill(column, words, defaults, Integer.MAX_VALUE, column.equals("target_groups"));
        } else {
            cells.put(column, String.join(SEPARATOR, known));
        }
    }

    private void fill(String column, CodeWords words, List<String> defaults, int most, boolean byWords) {
        List<String> categories = limited(codesOfCategories(words), most);
        List<String> title = byWords ? limited(words.within(cell("title")), most) : List.of();
        List<String> text = byWords && title.isEmpty() ? limited(words.within(cell("description")), most) : title;
        if (!categories.isEmpty()) {
            set(column, categories, Kind.READ, "by-category");
        } else if (!text.isEmpty()) {
            set(column, text, Kind.READ, title.isEmpty() ? "by-description" : "by-title");
        } else if (!defaults.isEmpty()) {
            set(column, defaults, Kind.ASSUMED, "by-default");
        }
    }

    private List<String> codesOfCategories(CodeWords words) {
        Set<String> codes = new LinkedHashSet<>();
        for (String category : parts(cell("categories"))) {
            words.codes(category).forEach(part -> words.code(part).ifPresent(codes::add));
        }
        return new ArrayList<>(codes);
    }

    private void set(String column, List<String> codes, Kind kind, String reason) {
        String value = String.join(SEPARATOR, codes);
        notes.changed(column, cell(column), value, kind, reason);
        cells.put(column, value);
    }

    private String masked(String column, String text) {
        PersonalDataGuard.Masked masked = PersonalDataGuard.maskAndReport(column, text);
        if (!masked.findings().isEmpty()) {
            Message trace =
                    Message.of("problem.trace." + masked.findings().get(0).kind());
            notes.changed(column, text, masked.text(), Kind.CORRECTED, "masked", trace);
        }
        return masked.text();
    }

    // Nobody shortens the texts of a calendar for the hub; what is too long is cut, and told.
    private String cut(String column, String text) {
        int most = column.equals("title") ? TITLE : TEXT;
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        String shorter = text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
        notes.changed(column, text, shorter, Kind.CORRECTED, "cut", most);
        return shorter;
    }

    private void link() {
        Errors errors = new Errors();
        Links.read("url", cell("url"), errors);
        if (!errors.isEmpty()) {
            notes.changed("url", cell("url"), null, Kind.LEFT_OUT, "no-link");
            cells.remove("url");
        }
    }

    private static List<String> limited(List<String> codes, int most) {
        return codes.stream().limit(most).toList();
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split("[;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private String cell(String column) {
        return cells.getOrDefault(column, "").strip();
    }
}
