package de.verzahnt.intake.table;

import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.report.text.Words;
import de.verzahnt.reference.DistrictWords;
import de.verzahnt.reference.Postcodes;
import de.verzahnt.reference.ReferenceData;
import java.util.Collection;
import java.util.List;

/**
 * The words for everything a list may hold.
 *
 * @param running the organisations that may report here
 * @param partners all that may be named
 */
record Values(
        CodeWords fields,
        CodeWords targetGroups,
        CodeWords formats,
        CodeWords roles,
        CodeWords fundingProgrammes,
        CodeWords languages,
        DistrictWords districts,
        OrganisationWords running,
        OrganisationWords partners) {

    static Values of(ReferenceData reference) {
        OrganisationWords nobody = new OrganisationWords(List.of());
        return new Values(
                new CodeWords("fields", reference.fields()),
                new CodeWords("target_groups", reference.targetGroups()),
                new CodeWords("formats", reference.formats()),
                new CodeWords("roles", reference.roles()),
                new CodeWords("funding_programmes", reference.fundingProgrammes()),
                new CodeWords("languages", reference.languages()),
                new DistrictWords(reference.districts(), Postcodes.load(), Words::joined),
                nobody,
                nobody);
    }

    /** The same with these organisations. */
    Values with(Collection<KnownOrganisation> mayReport, Collection<KnownOrganisation> all) {
        return new Values(
                fields,
                targetGroups,
                formats,
                roles,
                fundingProgrammes,
                languages,
                districts,
                new OrganisationWords(mayReport),
                new OrganisationWords(all));
    }
}
