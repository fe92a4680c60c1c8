package de.verzahnt.dashboard.remote;

import de.verzahnt.dashboard.security.LoginToken;
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
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(patience).build());
        requests.setReadTimeout(patience);
        RestClient http = RestClient.builder()
                .requestFactory(requests)
                .baseUrl(url)
                .defaultHeader("X-Source-System", "dashboard")
                .observationRegistry(observations)
                .build();
        return new RemoteService(which, http, token);
    }
}
