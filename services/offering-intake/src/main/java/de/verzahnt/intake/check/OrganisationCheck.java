package de.verzahnt.intake.check;

import de.verzahnt.intake.check.CodeCheck.Words;
import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.reference.Sector;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who runs an offering, and who else is named in it. */
final class OrganisationCheck {
    static final Words KNOWN =
            new Words("ein Träger, der im Hub verzeichnet ist", "an organisation registered in the hub");
    static final Words PUBLIC_BODY =
            new Words("ein öffentlicher Träger, der im Hub verzeichnet ist", "a public body registered in the hub");

    private final KnownOrganisations organisations;
    private final Gateway gateway;

    OrganisationCheck(KnownOrganisations organisations, Gateway gateway) {
        this.organisations = organisations;
        this.gateway = gateway;
    }

    /** The organisation that runs the offering: known, and of a sector this gateway takes. */
    String running(@Nullable String value, Errors errors) {
        String id = value == null ? "" : value.strip();
        Optional<KnownOrganisation> found = organisations.find(id);
        if (found.isEmpty()) {
            errors.add("organisationId", value, KNOWN.de(), KNOWN.en());
        } else if (!gateway.takes(found.get().sector())) {
            errors.add("organisationId", value, gateway.takesDe(), gateway.takesEn());
        }
        return id;
    }

    Predicate<String> partnerOf(String running) {
        return id -> !id.equals(running) && organisations.find(id).isPresent();
    }

    Predicate<String> publicBody() {
        return id ->
                organisations.find(id).filter(o -> o.sector() == Sector.PUBLIC).isPresent();
    }
}
