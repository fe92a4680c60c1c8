package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.remote.Replies;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.reporting.Gateways;
import de.verzahnt.dashboard.reporting.GivenId;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.OwnOrganisations;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The sources of the reader's organisations, wherever they are kept. */
@Component
class OwnSources {
    private final OwnOrganisations organisations;
    private final Gateways gateways;

    OwnSources(OwnOrganisations organisations, Gateways gateways) {
        this.organisations = organisations;
        this.gateways = gateways;
    }

    /** One of them, whose it is, and where it is kept. */
    record Found(Source source, OwnOrganisation organisation, SourceClient client) {}

    List<OwnOrganisation> organisations(Caller caller) {
        return organisations.of(caller);
    }

    /** Those of one organisation, by name. */
    List<Source> of(OwnOrganisation organisation) {
        return Replies.value(at(organisation).list()).items().stream()
                .filter(source -> source.organisationId().equals(organisation.organisationId()))
                .toList();
    }

    /** Where this organisation connects its sources. */
    SourceClient at(OwnOrganisation organisation) {
        return new SourceClient(gateways.sources(organisation.sector()));
    }

    /** The source; ends as 404 when it belongs to none of the caller's organisations. */
    Found find(String id, Caller caller) {
        List<OwnOrganisation> own = organisations.of(caller);
        GivenId.expect(id);
        return own.stream()
                .map(OwnOrganisation::sector)
                .distinct()
                .map(gateways::sources)
                .distinct()
                .map(SourceClient::new)
                .flatMap(client -> found(client, id, own).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Found> found(SourceClient client, String id, List<OwnOrganisation> own) {
        return client.find(id) instanceof Reply.Done<Source> done
                ? OwnOrganisations.meant(own, done.value().organisationId())
                        .map(organisation -> new Found(done.value(), organisation, client))
                : Optional.empty();
    }
}
