package de.verzahnt.cases;

import de.verzahnt.rules.Finding;
import de.verzahnt.rules.FindingClass;
import java.time.Instant;

/** What a case asks: may these stand beside this anchor? */
public record Question(
        FindingClass findingClass,
        String kreis,
        String anchorOfferingId,
        String anchorOrganisationId,
        String rulesVersion,
        Instant openedAt) {

    static Question of(FindingChange change, Instant openedAt) {
        Finding finding = change.pair().finding();
        return new Question(
                finding.findingClass(),
                change.kreis(),
                finding.anchorId(),
                change.pair().anchorOrganisationId(),
                change.rulesVersion(),
                openedAt.isBefore(change.at()) ? openedAt : change.at());
    }
}
