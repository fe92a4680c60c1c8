package de.verzahnt.intake.web;

import de.verzahnt.intake.organisation.KnownOrganisations;
import de.verzahnt.intake.report.web.UnknownId;
import de.verzahnt.intake.store.OfferingStore;
import de.verzahnt.intake.store.StoredOffering;
import de.verzahnt.starter.caller.Caller;
import java.util.Optional;
import java.util.TreeSet;

/** What a caller may see and withdraw here: the offerings of its own bodies. No role opens more. */
class OwnOfferings {
    private final OfferingStore store;
    private final KnownOrganisations organisations;

    OwnOfferings(OfferingStore store, KnownOrganisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    /** The offering; ends as 404 when there is none, as 403 when it is another body's. */
    StoredOffering find(String id, Caller caller) {
        StoredOffering state = store.find(id).orElseThrow(() -> new UnknownId(id));
        if (sister(state, caller).isEmpty()) {
            throw Refusals.foreignId(id, state.offering().organisationId());
        }
        return state;
    }

    /** On whose behalf the caller acts on this offering: the organisation that runs it, else a sister the token names. */
    String actingFor(StoredOffering state, Caller caller) {
        return sister(state, caller)
                .orElseThrow(
                        () -> Refusals.foreignId(state.id(), state.offering().organisationId()));
    }

    private Optional<String> sister(StoredOffering state, Caller caller) {
        String runs = state.offering().organisationId();
        if (caller.actsFor(runs)) {
            return Optional.of(runs);
        }
        String body = organisations.bodyOf(runs);
        return new TreeSet<>(caller.organisations())
                .stream().filter(one -> organisations.bodyOf(one).equals(body)).findFirst();
    }
}
