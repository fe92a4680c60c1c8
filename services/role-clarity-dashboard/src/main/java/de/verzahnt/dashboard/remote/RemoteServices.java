package de.verzahnt.dashboard.remote;

import de.verzahnt.dashboard.security.LoginToken;
import de.verzahnt.starter.caller.Callers;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Makes the clients of other services: each shows the login at hand, says who it is, and waits so long and no longer. */
@Component
public class RemoteServices {
    private final LoginToken token;
    private final ObservationRegistry observations;

    RemoteServices(LoginToken token, ObservationRegistry observations) {
        this.token = token;
        this.observations = observations;
    }

    /** The service at this address. */
    public RemoteService at(Remote which, URI url, Duration patience) {
        return new RemoteService(which, http(url, patience), headers -> headers.setBearerAuth(token.value()));
    }

    /** Likewise what is open to everybody: whoever is not logged in asks without a login. */
    public RemoteService openAt(Remote which, URI url, Duration patience) {
        return new RemoteService(which, http(url, patience), headers -> {
            if (Callers.find().isPresent()) {
                headers.setBearerAuth(token.value());
            }
        });
    }

    private RestClient http(URI url, Duration patience) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(patience).build());
        requests.setReadTimeout(patience);
        return RestClient.builder()
                .requestFactory(requests)
                .baseUrl(url)
                .defaultHeader("X-Source-System", "dashboard")
                .observationRegistry(observations)
                .build();
    }
}
