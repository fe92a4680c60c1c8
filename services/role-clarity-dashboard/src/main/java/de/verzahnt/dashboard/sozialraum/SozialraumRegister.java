package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.dashboard.security.LoginToken;
import de.verzahnt.dashboard.sozialraum.Reply.Problem;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.client.RestClientException;

/** The Sozialräume of the register, asked and changed in the name of whoever is logged in. */
@Component
class SozialraumRegister {
    private static final String ALL = "/api/v1/sozialraeume";
    private static final String ONE = ALL + "/{key}";
    private static final int PAGE = 200;
    private static final ParameterizedTypeReference<List<Gemeinde>> GEMEINDEN = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Listing> LISTING = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<Quarter> QUARTER = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<UploadResult> UPLOAD = new ParameterizedTypeReference<>() {};

    private record Listing(List<Quarter> items, long total) {}

    private final RestClient http;
    private final LoginToken token;

    SozialraumRegister(RegisterProperties settings, LoginToken token, ObservationRegistry observations) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(settings.patience()).build());
        requests.setReadTimeout(settings.patience());
        this.http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(settings.url())
                .defaultHeader("X-Source-System", "dashboard")
                .observationRegistry(observations)
                .build();
        this.token = token;
    }

    /** The Gemeinden whose Sozialräume the reader keeps. */
    Reply<List<Gemeinde>> gemeinden() {
        return ask(http.get().uri(ALL + "/gemeinden"), GEMEINDEN);
    }

    /** All Sozialräume of a Gemeinde, withdrawn ones among them. */
    Reply<List<Quarter>> within(String gemeinde) {
        List<Quarter> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            Reply<Listing> reply =
                    ask(http.get().uri(ALL + "?within={key}&page={page}&size={size}", gemeinde, page, PAGE), LISTING);
            if (!(reply instanceof Reply.Done<Listing> done)) {
                Reply.Refused<Listing> refused = (Reply.Refused<Listing>) reply;
                return new Reply.Refused<>(refused.status(), refused.problem());
            }
            all.addAll(done.value().items());
            if (all.size() >= done.value().total() || done.value().items().isEmpty()) {
                return new Reply.Done<>(List.copyOf(all));
            }
        }
    }

    Reply<Quarter> find(String key) {
        return ask(http.get().uri(ONE, key), QUARTER);
    }

    /** Adds or changes; with a revision only when it is still that. */
    Reply<Quarter> put(String key, QuarterBody body, long revision) {
        return ask(
                http.put()
                        .uri(ONE, key)
                        .headers(headers -> known(headers, revision))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body),
                QUARTER);
    }

    Reply<Quarter> withdraw(String key, String reason, long revision) {
        return ask(
                http.delete().uri(ONE + "?reason={reason}", key, reason).headers(headers -> known(headers, revision)),
                QUARTER);
    }

    /** Tries a table, or takes it over. */
    Reply<UploadResult> table(byte[] bytes, boolean dryRun) {
        return ask(
                http.post()
                        .uri(ALL + "/csv?dryRun={dryRun}", dryRun)
                        .contentType(new MediaType("text", "csv"))
                        .body(bytes),
                UPLOAD);
    }

    private static void known(HttpHeaders headers, long revision) {
        if (revision > 0) {
            headers.setIfMatch("\"" + revision + "\"");
        }
    }

    private <T> Reply<T> ask(RestClient.RequestHeadersSpec<?> request, ParameterizedTypeReference<T> type) {
        try {
            return Objects.requireNonNull(request.headers(headers -> headers.setBearerAuth(token.value()))
                    .exchange((sent, answer) -> read(answer, type)));
        } catch (RestClientException away) {
            throw new RegisterAway("none, or none that can be read", away);
        }
    }

    private static <T> Reply<T> read(ConvertibleClientHttpResponse answer, ParameterizedTypeReference<T> type)
            throws IOException {
        if (answer.getStatusCode().is2xxSuccessful()) {
            return new Reply.Done<>(Objects.requireNonNull(answer.bodyTo(type)));
        }
        int status = answer.getStatusCode().value();
        if (answer.getStatusCode().is5xxServerError() || status == HttpStatus.UNAUTHORIZED.value()) {
            throw new RegisterAway("status " + status, null);
        }
        return new Reply.Refused<>(status, Objects.requireNonNull(answer.bodyTo(Problem.class)));
    }
}
