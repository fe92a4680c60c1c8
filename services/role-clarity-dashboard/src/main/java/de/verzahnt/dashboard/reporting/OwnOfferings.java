package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.remote.Reply;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The reader's own offerings, wherever they are reported. */
@Component
class OwnOfferings {
    private final Gateways gateways;

    OwnOfferings(Gateways gateways) {
        this.gateways = gateways;
    }

    /** One of them, and where it lives. */
    record Found(Stored stored, OwnOrganisation organisation, GatewayClient gateway) {}

    /** The offering; ends as 404 when none of these organisations runs it, whoever else does. */
    Found find(String namespace, String name, List<OwnOrganisation> own) {
        String id = namespace + "/" + name;
        return own.stream()
                .map(OwnOrganisation::sector)
                .map(gateways::of)
                .distinct()
                .flatMap(gateway -> found(gateway, id, own).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Found> found(GatewayClient gateway, String id, List<OwnOrganisation> own) {
        if (!NewId.isId(id)) {
            return Optional.empty();
        }
        Reply<Stored> reply = gateway.find(id);
        return reply instanceof Reply.Done<Stored> done
                ? OwnOrganisations.meant(own, done.value().offering().organisationId())
                        .map(organisation -> new Found(done.value(), organisation, gateway))
                : Optional.empty();
    }
}
