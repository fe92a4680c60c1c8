package de.verzahnt.dashboard.reporting.confirmation;

import de.verzahnt.dashboard.remote.Remote;
import de.verzahnt.dashboard.remote.RemoteAway;
import de.verzahnt.dashboard.remote.RemoteService;
import de.verzahnt.dashboard.remote.RemoteServices;
import de.verzahnt.dashboard.remote.Reply;
import de.verzahnt.dashboard.reporting.GatewayProperties;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The gateways of offerings: one of them asked, and knows the token. It travels in bodies only. */
@Component
class ConfirmationGateways {
    private static final String PATH = "/api/v1/confirmations";
    private static final ParameterizedTypeReference<Question> QUESTION = new ParameterizedTypeReference<>() {};

    private final List<RemoteService> gateways;

    ConfirmationGateways(GatewayProperties settings, RemoteServices services) {
        gateways = List.of(
                services.openAt(Remote.GATEWAY, settings.activities().url(), settings.patience()),
                services.openAt(Remote.GATEWAY, settings.projects().url(), settings.patience()));
    }

    /** A gateway takes no more now; the token may be good. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy(int status) {
            super("gateway: status " + status + " (expected: 200 or 404)");
        }
    }

    /** What is said of one offering: RIGHT, CHANGED or ENDED. */
    record Answer(String id, String answer) {}

    /** What the token asks; nothing changes. Empty when no gateway knows it, {@link Busy} when one would not say. */
    Optional<Question> look(String token) {
        return asked(PATH + "/look", Map.of("token", token));
    }

    /** Answers, once; empty when no gateway knows the token any more, {@link Busy} when one would not say. */
    Optional<Question> answer(String token, List<Answer> answers) {
        return asked(PATH, Map.of("token", token, "answers", answers));
    }

    private Optional<Question> asked(String path, Map<String, Object> body) {
        @Nullable RuntimeException silent = null;
        for (RemoteService gateway : gateways) {
            try {
                Optional<Question> known = asked(gateway, path, body);
                if (known.isPresent()) {
                    return known;
                }
            } catch (RemoteAway | Busy saysNothing) {
                silent = saysNothing;
            }
        }
        if (silent != null) {
            throw silent;
        }
        return Optional.empty();
    }

    /** Only 404 says that the gateway does not know the token. */
    private static Optional<Question> asked(RemoteService gateway, String path, Map<String, Object> body) {
        Reply<Question> reply = gateway.ask(
                http -> http.post()
                        .uri(path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body),
                QUESTION);
        if (reply instanceof Reply.Done<Question> done) {
            return Optional.of(done.value());
        }
        int status = ((Reply.Refused<Question>) reply).status();
        if (status != HttpStatus.NOT_FOUND.value()) {
            throw new Busy(status);
        }
        return Optional.empty();
    }
}
