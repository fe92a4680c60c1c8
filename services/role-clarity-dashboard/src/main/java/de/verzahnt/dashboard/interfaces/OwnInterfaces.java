package de.verzahnt.dashboard.interfaces;

import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.outward.Owners;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.OwnOrganisations;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** For whom the reader may let other programs take part: those they report for, as with sources. */
@Component
class OwnInterfaces {

    private final OwnOrganisations organisations;
    private final Owners owners;

    OwnInterfaces(OwnOrganisations organisations, Owners owners) {
        this.organisations = organisations;
        this.owners = owners;
    }

    List<OwnOrganisation> of(Caller caller) {
        return organisations.of(caller);
    }

    /** The one that is meant, else the first; null where the register knows none. */
    static @Nullable OwnOrganisation chosen(List<OwnOrganisation> own, @Nullable String meant) {
        return OwnOrganisations.meant(own, meant).orElse(own.isEmpty() ? null : own.get(0));
    }

    /** What the caller may touch of this organisation's; ends as 404 when it is none of theirs. */
    Owner owner(@Nullable String organisation, Caller caller) {
        return OwnOrganisations.meant(of(caller), organisation)
                .map(own -> owners.of(own.organisationId(), caller))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** What the caller may touch of all theirs. */
    List<Owner> owners(Caller caller) {
        return of(caller).stream()
                .map(own -> owners.of(own.organisationId(), caller))
                .toList();
    }
}
