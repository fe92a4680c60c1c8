package de.verzahnt.intake.batch;

import de.verzahnt.intake.offering.OfferingReport;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.Shapes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports as lines of JSON, or as one array of them. */
final class JsonItems {
    private final JsonMapper json;
    private final Shapes shapes;

    JsonItems(JsonMapper json) {
        this.json = json;
        this.shapes = new Shapes(json);
    }

    /** One report a line; blank lines are skipped and counted. */
    Reading lines(String body) {
        List<BatchItem> items = new ArrayList<>();
        List<String> lines = body.lines().toList();
        // Before any is read: half a million wrong lines would cost minutes to refuse one by one.
        if (lines.stream()
                        .filter(line -> !line.isBlank())
                        .limit(Reading.MOST + 1L)
                        .count()
                > Reading.MOST) {
            return wrongNumber();
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                items.add(line(i + 1L, lines.get(i)));
            }
        }
        return counted(items);
    }

    /** Reports in an array; text that is no JSON fails with {@link JacksonException}. */
    Reading array(String body) {
        JsonNode tree = json.readTree(body);
        if (!tree.isArray()) {
            return unreadable("ein Array von Meldungen", "an array of reports");
        }
        if (tree.size() > Reading.MOST) {
            return wrongNumber();
        }
        List<BatchItem> items = new ArrayList<>();
        for (JsonNode node : tree) {
            items.add(item("[" + items.size() + "]", null, node));
        }
        return counted(items);
    }

    private static Reading counted(List<BatchItem> items) {
        return items.isEmpty() ? wrongNumber() : new Reading.Items(items, null);
    }

    private static Reading wrongNumber() {
        return unreadable("1 bis " + Reading.MOST + " Meldungen", "1 to " + Reading.MOST + " reports");
    }

    private BatchItem line(long number, String text) {
        String place = "line[" + number + "]";
        try {
            return item(place, number, json.readTree(text));
        } catch (JacksonException e) {
            return broken(place, number, List.of(error("", "lesbares JSON", "readable JSON")));
        }
    }

    private BatchItem item(String place, @Nullable Long line, JsonNode node) {
        if (!node.isObject()) {
            return broken(place, line, List.of(error("", "ein JSON-Objekt", "a JSON object")));
        }
        Shapes.Fitting<OfferingReport> fitting = shapes.read(node, OfferingReport.class);
        return new BatchItem(place, line, fitting.value(), fitting.errors());
    }

    private static BatchItem broken(String place, @Nullable Long line, List<FieldError> e) {
        return new BatchItem(place, line, null, e);
    }

    private static Reading unreadable(String de, String en) {
        return new Reading.Unreadable(List.of(error("body", de, en)));
    }

    private static FieldError error(String field, String de, String en) {
        return new FieldError(field, null, de, en);
    }
}
