package de.verzahnt.reference;

import java.util.List;

/** Type of an organisation; its sector decides whether two offerings can be a Doppelstruktur. */
public record OrganisationType(String code, Sector sector, String labelDe, String labelEn, List<String> synonyms)
        implements Code {
    public OrganisationType {
        synonyms = List.copyOf(synonyms);
    }
}
