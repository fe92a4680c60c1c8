package de.verzahnt.intake.report.batch;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import de.verzahnt.starter.problem.Shapes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports as lines of JSON, or as one array of them; of each is read what fits, and every place that does not is named. */
public final class JsonReports<R> {
    private final JsonMapper json;
    private final Shapes shapes;
    private final Class<R> type;

    /** The mapper is the service's own: a batch is read as strictly as a single report. */
    public JsonReports(JsonMapper json, Class<R> type) {
        this.json = json;
        this.shapes = new Shapes(json);
        this.type = type;
    }

    /** One object a line ({@code application/x-ndjson}); blank lines are skipped and counted. */
    public Reading<R> lines(byte[] body) {
        List<String> lines = text(body).lines().toList();
        // Before any is read: half a million wrong lines would cost minutes to refuse one by one.
        if (lines.stream()
                        .filter(line -> !line.isBlank())
                        .limit(Reading.MOST + 1L)
                        .count()
                > Reading.MOST) {
            return wrongNumber();
        }
        List<BatchItem<R>> items = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                items.add(line(i + 1L, lines.get(i)));
            }
        }
        return counted(items);
    }

    /** An array; ends as 400 when it is no JSON. */
    public Reading<R> array(byte[] body) {
        JsonNode tree = tree(text(body));
        if (!tree.isArray()) {
            return unreadable(Message.of("intake.array"));
        }
        if (tree.size() > Reading.MOST) {
            return wrongNumber();
        }
        List<BatchItem<R>> items = new ArrayList<>();
        for (JsonNode node : tree) {
            items.add(item(Place.item(items.size()), null, node));
        }
        return counted(items);
    }

    private BatchItem<R> line(long number, String text) {
        try {
            return item(Place.line(number), number, json.readTree(text));
        } catch (JacksonException e) {
            return broken(Place.line(number), number, Message.of("intake.readable-json"));
        }
    }

    private BatchItem<R> item(String place, @Nullable Long line, JsonNode node) {
        if (!node.isObject()) {
            return broken(place, line, Message.of("intake.object"));
        }
        Shapes.Fitting<R> fitting = shapes.read(node, type);
        return new BatchItem<>(place, line, fitting.value(), fitting.errors());
    }

    private BatchItem<R> broken(String place, @Nullable Long line, Message expected) {
        return new BatchItem<>(place, line, null, List.of(new FieldError("", null, expected)));
    }

    private Reading<R> counted(List<BatchItem<R>> items) {
        return items.isEmpty() ? wrongNumber() : new Reading.Items<>(items, null);
    }

    private Reading<R> wrongNumber() {
        return unreadable(Message.of("intake.number-of-reports", Reading.MOST));
    }

    private Reading<R> unreadable(Message expected) {
        return new Reading.Unreadable<>(List.of(new FieldError("body", null, expected)));
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            // What is nested too deeply is refused without a place.
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw notJson(Message.of("intake.json-line", line));
        }
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notJson(Message.of("intake.utf-8"));
        }
    }

    private static ProblemException notJson(Message unread) {
        return new ProblemException(
                ProblemKind.INVALID_JSON,
                Message.of("intake.no-json"),
                List.of(new FieldError("body", null, Message.of("intake.json", unread))));
    }
}
