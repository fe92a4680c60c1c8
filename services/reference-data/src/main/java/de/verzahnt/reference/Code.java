package de.verzahnt.reference;

import java.util.List;

/** One entry of a code list: the stable code, a label in both languages, and spellings that occur in real lists. */
public interface Code {
    /** Stable code as it stands in events, e.g. {@code SPRACHE}. */
    String code();

    /** Label on German screens. */
    String labelDe();

    /** Label on English screens. */
    String labelEn();

    /** Spellings that mean this code, in the order of the file; none unless the list has them. */
    default List<String> synonyms() {
        return List.of();
    }
}
