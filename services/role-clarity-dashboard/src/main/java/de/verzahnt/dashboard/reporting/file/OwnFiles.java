package de.verzahnt.dashboard.reporting.file;

import de.verzahnt.dashboard.remote.RemoteAway;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.reporting.GivenId;
import de.verzahnt.dashboard.reporting.OwnOrganisation;
import de.verzahnt.dashboard.reporting.OwnOrganisations;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The files that the reader's organisations reported, wherever they are kept. */
@Component
class OwnFiles {
    private final OwnOrganisations organisations;
    private final FileGateways gateways;

    OwnFiles(OwnOrganisations organisations, FileGateways gateways) {
        this.organisations = organisations;
        this.gateways = gateways;
    }

    /** One of them, and where it is kept. */
    record Found(ReportedFile file, FileGateway gateway) {}

    /** The last ones of an organisation; none while its gateway does not answer, for a new one can be chosen all the same. */
    List<ReportedFile> last(OwnOrganisation organisation) {
        try {
            return gateways.of(organisation.sector()).files(organisation.organisationId())
                            instanceof Reply.Done<FileGateway.Files> done
                    ? done.value().items()
                    : List.of();
        } catch (RemoteAway away) {
            return List.of();
        }
    }

    /** The file; ends as 404 when it is none of the reader's. */
    Found find(String id, Caller caller) {
        List<OwnOrganisation> own = organisations.of(caller);
        GivenId.expect(id);
        return own.stream()
                .map(OwnOrganisation::sector)
                .map(gateways::of)
                .distinct()
                .flatMap(gateway -> found(gateway, id).stream())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Found> found(FileGateway gateway, String id) {
        return gateway.file(id) instanceof Reply.Done<ReportedFile> done
                ? Optional.of(new Found(done.value(), gateway))
                : Optional.empty();
    }
}
