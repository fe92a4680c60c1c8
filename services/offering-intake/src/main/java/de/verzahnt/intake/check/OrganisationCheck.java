package de.verzahnt.intake.check;

import de.verzahnt.intake.gateway.Gateway;
import de.verzahnt.intake.organisation.KnownOrganisation;
import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.report.text.Errors;
import de.verzahnt.messages.Message;
import de.verzahnt.reference.Sector;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who runs an offering, and who else is named in it. */
final class OrganisationCheck {
    static final Message KNOWN = Message.of("offering.organisation");
    static final Message PUBLIC_BODY = Message.of("offering.public-organisation");

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
            errors.add("organisationId", value, KNOWN);
        } else if (!gateway.takes(found.get().sector())) {
            errors.add("organisationId", value, gateway.takesInWords());
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
