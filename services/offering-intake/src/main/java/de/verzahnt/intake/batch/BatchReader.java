package de.verzahnt.intake.batch;

import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The forms in which many reports arrive. */
public final class BatchReader {
    private final JsonItems items;

    /** The mapper is the service's own: a batch is read as strictly as a single report. */
    public BatchReader(JsonMapper json) {
        this.items = new JsonItems(json);
    }

    /** One JSON object a line ({@code application/x-ndjson}). */
    public Reading lines(byte[] body) {
        return items.lines(text(body));
    }

    /** A JSON array; ends as 400 when it is no JSON. */
    public Reading array(byte[] body) {
        try {
            return items.array(text(body));
        } catch (JacksonException e) {
            // What is nested too deeply is refused without a place.
            long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw notJson("Zeile " + line, "line " + line);
        }
    }

    /** A table in the format of the sample ({@code text/csv}). */
    public Reading file(byte @Nullable [] body) {
        return OfferingFile.read(body);
    }

    private static String text(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notJson("UTF-8", "UTF-8");
        }
    }

    private static ProblemException notJson(String de, String en) {
        return new ProblemException(
                ProblemKind.INVALID_JSON,
                "Der Inhalt ist kein lesbares JSON.",
                "The body is no readable JSON.",
                List.of(new FieldError("body", null, "JSON; nicht lesbar: " + de, "JSON; not readable: " + en)));
    }
}
