package de.verzahnt.intake.table;

import de.verzahnt.intake.report.text.Words;
import java.util.Collection;
import java.util.Map;

/** What organisations have reported already, for lists that keep no ids. */
public interface KnownTitles {

    /** Nothing is known. */
    KnownTitles NONE = organisations -> Map.of();

    /**
     * Ids of what stands, by organisation and title.
     *
     * @see #key
     */
    Map<String, String> of(Collection<String> organisations);

    /** How an organisation's offering is found again by its title. */
    static String key(String organisationId, String title) {
        return organisationId + "/" + Words.joined(title);
    }
}
