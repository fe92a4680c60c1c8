package de.verzahnt.dashboard.reporting.source;

import de.verzahnt.dashboard.remote.RemoteService;
import de.verzahnt.dashboard.remote.Reply;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/** The sources that one gateway keeps, in the name of whoever is logged in. */
final class SourceClient {
    private static final String PATH = "/api/v1/sources";
    private static final ParameterizedTypeReference<Listing<Source>> SOURCES = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Listing<Carried>> ROWS = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Source> SOURCE = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Tried> TRIED = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Carried> CARRIED = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Left> LEFT = new ParameterizedTypeReference<>() {};

    private final RemoteService gateway;

    SourceClient(RemoteService gateway) {
        this.gateway = gateway;
    }

    /** One page, and how many there are. */
    record Listing<T>(List<T> items, long total) {}

    /** How many offerings of a disconnected source stood. */
    record Left(int offered) {}

    Reply<Listing<Source>> list() {
        return gateway.ask(http -> http.get().uri(PATH), SOURCES);
    }

    Reply<Source> find(String id) {
        return gateway.ask(http -> http.get().uri(PATH + "/{id}", id), SOURCE);
    }

    /** Reads it once; nothing is kept. */
    Reply<Tried> tried(SourceBody body) {
        return gateway.ask(
                http -> http.post()
                        .uri(PATH + "/preview")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body),
                TRIED);
    }

    Reply<Source> connect(SourceBody body) {
        return gateway.ask(
                http -> http.post()
                        .uri(PATH)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body),
                SOURCE);
    }

    /** Changes it when it still has this revision. */
    Reply<Source> change(String id, SourceBody body, long revision) {
        return gateway.ask(
                http -> http.put()
                        .uri(PATH + "/{id}", id)
                        .headers(headers -> RemoteService.known(headers, revision))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body),
                SOURCE);
    }

    /** What is asked for stands in its address: fetch, pause, resume, question/gone, question/mistake. */
    Reply<Source> tell(String id, String what) {
        return gateway.ask(http -> http.post().uri(PATH + "/" + id + "/" + what), SOURCE);
    }

    /** Disconnects it; its offerings: keep, end, withdraw. */
    Reply<Left> disconnect(String id, String offerings) {
        return gateway.ask(
                http -> http.method(HttpMethod.DELETE).uri(PATH + "/{id}?offerings={offerings}", id, offerings), LEFT);
    }

    /** What it carries, all or in one state. */
    Reply<Listing<Carried>> carried(String id, String state, int page, int size) {
        return gateway.ask(
                http -> state.isEmpty()
                        ? http.get().uri(PATH + "/{id}/offerings?page={page}&size={size}", id, page, size)
                        : http.get()
                                .uri(
                                        PATH + "/{id}/offerings?page={page}&size={size}&state={state}",
                                        id,
                                        page,
                                        size,
                                        state),
                ROWS);
    }

    Reply<Carried> correct(String id, Correction correction) {
        return gateway.ask(
                http -> http.post()
                        .uri(PATH + "/{id}/corrections", id)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(correction),
                CARRIED);
    }
}
