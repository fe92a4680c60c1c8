package de.verzahnt.intake.report.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import de.verzahnt.messages.Message;
import java.util.Locale;

/**
 * Something about a file that its sender should know and that is no error.
 *
 * @param place a row, cells or a sheet
 */
public record Notice(String place, @JsonIgnore Message message) {

    /** The sentence, German. */
    @JsonProperty("text")
    public String textDe() {
        return message.in(Locale.GERMAN);
    }

    /** The same in English. */
    @JsonProperty("textEn")
    public String textEn() {
        return message.in(Locale.ENGLISH);
    }
}
