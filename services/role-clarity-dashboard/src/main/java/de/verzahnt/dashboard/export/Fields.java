package de.verzahnt.dashboard.export;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of JSON in the making; what says nothing is left out. */
final class Fields {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Null, an empty text and an empty list say nothing. */
    Fields with(String name, @Nullable Object value) {
        boolean empty = value == null
                || (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> several && several.isEmpty());
        if (value != null && !empty) {
            fields.put(name, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> all() {
        return fields;
    }
}
