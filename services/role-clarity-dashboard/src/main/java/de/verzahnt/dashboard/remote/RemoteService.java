package de.verzahnt.dashboard.remote;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/** One service, asked in the name of whoever is logged in; what is open to everybody, also in nobody's. */
public final class RemoteService {
    private final Remote which;
    private final RestClient http;
    private final Consumer<HttpHeaders> login;

    RemoteService(Remote which, RestClient http, Consumer<HttpHeaders> login) {
        this.which = which;
        this.http = http;
        this.login = login;
    }

    /** Sends the request and reads what comes back; {@link RemoteAway} when that is no answer. */
    public <T> Reply<T> ask(
            Function<RestClient, RestClient.RequestHeadersSpec<?>> request, ParameterizedTypeReference<T> type) {
        try {
            return Objects.requireNonNull(
                    request.apply(http).headers(login).exchange((sent, answer) -> read(answer, type)));
        } catch (RestClientException away) {
            throw new RemoteAway(which, "none, or none that can be read", away);
        }
    }

    /** Makes a request hold only for the state with this revision; 0 makes no condition. */
    public static void known(HttpHeaders headers, long revision) {
        if (revision > 0) {
            headers.setIfMatch("\"" + revision + "\"");
        }
    }

    private <T> Reply<T> read(ConvertibleClientHttpResponse answer, ParameterizedTypeReference<T> type)
            throws IOException {
        if (answer.getStatusCode().is2xxSuccessful()) {
            return new Reply.Done<>(Objects.requireNonNull(answer.bodyTo(type)));
        }
        int status = answer.getStatusCode().value();
        if (answer.getStatusCode().is5xxServerError() || status == HttpStatus.UNAUTHORIZED.value()) {
            throw new RemoteAway(which, "status " + status, null);
        }
        return new Reply.Refused<>(status, Objects.requireNonNull(answer.bodyTo(Reply.Problem.class)));
    }
}
