package de.verzahnt.intake.table;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.verzahnt.messages.Message;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file and what it was taken for.
 *
 * @param header as the file writes it
 * @param column of the hub, e.g. {@code start_date}; null when it is not taken over
 */
public record Column(String header, @Nullable String column, Reason reason) {

    /** Why. */
    public enum Reason {
        /** It has the hub's own name. */
        OWN_NAME,
        /** Its words are a usual name for it. */
        WORDS,
        /** The sender said so. */
        CHOSEN,
        /** The sender said so of an earlier file with the same header. */
        REMEMBERED,
        /** Nobody knows what it means. */
        UNKNOWN,
        /** A column before it means the same. */
        TAKEN
    }

    /** The reason in words, German. */
    @JsonProperty("because")
    public String becauseDe() {
        return because().in(Locale.GERMAN);
    }

    /** The same in English. */
    @JsonProperty("becauseEn")
    public String becauseEn() {
        return because().in(Locale.ENGLISH);
    }

    private Message because() {
        return Message.of("table.column." + reason.name());
    }
}
