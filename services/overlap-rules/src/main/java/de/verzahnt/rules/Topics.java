package de.verzahnt.rules;

import de.verzahnt.rules.text.TextReader;
import java.util.Set;
import java.util.TreeSet;

/** What an offering is about: its fields, and what its words say it does. Two without a common topic are never compared. */
final class Topics {
    private final TextReader reader;

    Topics(TextReader reader) {
        this.reader = reader;
    }

    /** Keys of all topics. */
    Set<String> of(Offering offering) {
        Set<String> topics = new TreeSet<>();
        offering.allFields().forEach(field -> topics.add("field:" + field));
        reader.read(offering.title(), offering.description()).core().forEach(code -> topics.add("does:" + code));
        return topics;
    }
}
