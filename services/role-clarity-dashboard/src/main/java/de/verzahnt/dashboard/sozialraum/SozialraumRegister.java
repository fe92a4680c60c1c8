package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.dashboard.remote.Remote;
import de.verzahnt.dashboard.remote.RemoteService;
import de.verzahnt.dashboard.remote.RemoteServices;
import de.verzahnt.dashboard.remote.Reply;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

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

    private final RemoteService register;

    SozialraumRegister(RegisterProperties settings, RemoteServices services) {
        this.register = services.at(Remote.REGISTER, settings.url(), settings.patience());
    }

    /** The Gemeinden whose Sozialräume the reader keeps. */
    Reply<List<Gemeinde>> gemeinden() {
        return register.ask(http -> http.get().uri(ALL + "/gemeinden"), GEMEINDEN);
    }

    /** All Sozialräume of a Gemeinde, withdrawn ones among them. */
    Reply<List<Quarter>> within(String gemeinde) {
        List<Quarter> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            int number = page;
            Reply<Listing> reply = register.ask(
                    http -> http.get().uri(ALL + "?within={key}&page={page}&size={size}", gemeinde, number, PAGE),
                    LISTING);
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
        return register.ask(http -> http.get().uri(ONE, key), QUARTER);
    }

    /** Adds or changes; with a revision only when it is still that. */
    Reply<Quarter> put(String key, QuarterBody body, long revision) {
        return register.ask(
                http -> http.put()
                        .uri(ONE, key)
                        .headers(headers -> RemoteService.known(headers, revision))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body),
                QUARTER);
    }

    Reply<Quarter> withdraw(String key, String reason, long revision) {
        return register.ask(
                http -> http.delete()
                        .uri(ONE + "?reason={reason}", key, reason)
                        .headers(headers -> RemoteService.known(headers, revision)),
                QUARTER);
    }

    /** Tries a table, or takes it over. */
    Reply<UploadResult> table(byte[] bytes, boolean dryRun) {
        return register.ask(
                http -> http.post()
                        .uri(ALL + "/csv?dryRun={dryRun}", dryRun)
                        .contentType(new MediaType("text", "csv"))
                        .body(bytes),
                UPLOAD);
    }
}
