package de.verzahnt.intake.report.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.Problems;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A cell that was understood otherwise than it is written, and why.
 *
 * @param field the column as the file names it
 * @param from what stands there, cut and masked; null for nothing
 * @param to what is taken over; null for nothing
 */
public record Correction(
        String field,
        @Nullable String from,
        @Nullable String to,
        Kind kind,
        @JsonIgnore Message because) {

    /** How much the sender should look at it. */
    public enum Kind {
        /** The words for a code, or a day in another writing. */
        READ,
        /** Nothing stood there. */
        ASSUMED,
        /** Something wrong was set right. */
        CORRECTED,
        /** What stands there is not taken over. */
        LEFT_OUT
    }

    // It goes back in an answer: masked as a problem masks what was sent.
    public Correction {
        from = Problems.presentable(new FieldError(field, from, because)).value();
    }

    /** The reason, German. */
    @JsonProperty("because")
    public String becauseDe() {
        return because.in(Locale.GERMAN);
    }

    /** The same in English. */
    @JsonProperty("becauseEn")
    public String becauseEn() {
        return because.in(Locale.ENGLISH);
    }

    /** Whether somebody should look before it is taken over. */
    @JsonIgnore
    public boolean isDoubtful() {
        return kind == Kind.CORRECTED || kind == Kind.LEFT_OUT;
    }
}
