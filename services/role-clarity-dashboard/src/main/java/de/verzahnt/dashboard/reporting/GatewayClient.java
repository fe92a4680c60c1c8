package de.verzahnt.dashboard.reporting;

import de.verzahnt.dashboard.remote.RemoteService;
import de.verzahnt.dashboard.remote.Reply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** One gateway of offerings, in the name of whoever is logged in; what it stores says that it came by a form. */
final class GatewayClient {
    private static final ParameterizedTypeReference<Listing> LISTING = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Stored> STORED = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Tried> TRIED = new ParameterizedTypeReference<>() {};

    private final RemoteService gateway;
    private final String path;

    GatewayClient(RemoteService gateway, String path) {
        this.gateway = gateway;
        this.path = path;
    }

    /** One page of offerings. */
    record Listing(List<Stored> items, long total) {}

    /** What would become of reports. */
    record Tried(List<TriedReport> rows) {}

    /** What would become of one. */
    record TriedReport(@Nullable List<Reply.PlaceError> errors) {}

    /** Offerings of one organisation, sorted by id. */
    Reply<Listing> list(String organisation, String lifecycle, int page, int size) {
        return gateway.ask(
                http -> http.get()
                        .uri(
                                path + "?organisation={organisation}&lifecycle={lifecycle}&page={page}&size={size}",
                                organisation,
                                lifecycle,
                                page,
                                size),
                LISTING);
    }

    /** What stands under this id, be it withdrawn. */
    Reply<Stored> find(String id) {
        return gateway.ask(http -> http.get().uri(path + at(id)), STORED);
    }

    /** What the gateway would say of the report; nothing is kept. */
    Reply<Tried> tried(Report report) {
        return gateway.ask(
                http -> http.post()
                        .uri(path + "/batch?dryRun=true")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(List.of(report)),
                TRIED);
    }

    /** Reports; with a revision only when it is still that. */
    Reply<Stored> put(String id, Report report, long revision) {
        return gateway.ask(
                http -> http.put()
                        .uri(path + at(id))
                        .headers(headers -> byForm(headers, revision))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(report),
                STORED);
    }

    Reply<Stored> withdraw(String id, String reason, long revision) {
        return gateway.ask(
                http -> http.delete()
                        .uri(path + at(id) + "?reason={reason}", reason)
                        .headers(headers -> byForm(headers, revision)),
                STORED);
    }

    /** Reports again what stood before the last change. */
    Reply<Stored> undo(String id, long revision) {
        return gateway.ask(
                http -> http.post().uri(path + at(id) + "/undo").headers(headers -> byForm(headers, revision)), STORED);
    }

    private static void byForm(HttpHeaders headers, long revision) {
        headers.set("X-Channel", "FORM");
        RemoteService.known(headers, revision);
    }

    /** Only ids of the hub's own form come here: letters, digits, hyphens and one slash. */
    private static String at(String id) {
        return "/" + id;
    }
}
