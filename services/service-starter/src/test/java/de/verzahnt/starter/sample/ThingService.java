package de.verzahnt.starter.sample;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.http.IfMatch;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.InvalidReport;
import de.verzahnt.starter.problem.ValueCheck;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service of one resource. Its stored revision is always 3. */
@SpringBootApplication
@RestController
public class ThingService {

    enum Colour {
        RED,
        GREEN
    }

    record Thing(
            @Nullable String title,
            @Nullable Integer count,
            @Nullable Colour colour,
            @Nullable Thing inner) {}

    @GetMapping("/api/v1/me")
    Map<String, Object> me(Caller caller) {
        return Map.of(
                "subject", caller.subject(),
                "organisations", caller.organisations(),
                "roles", caller.roles());
    }

    @GetMapping("/api/v1/things")
    List<Thing> list(@RequestParam(defaultValue = "0") int page) {
        return List.of(new Thing("page " + page, page, null, null));
    }

    @PutMapping(path = "/api/v1/things/{id}", consumes = "application/json", produces = "application/json")
    Thing put(
            @PathVariable String id,
            @RequestBody Thing thing,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        new IfMatch(ifMatch).demand(3L);
        List<FieldError> errors = valueErrors(thing);
        if (!errors.isEmpty()) {
            throw new InvalidReport(errors);
        }
        return thing;
    }

    @Bean
    ValueCheck<Thing> thingValues() {
        return new ValueCheck<>() {
            @Override
            public Class<Thing> reportType() {
                return Thing.class;
            }

            @Override
            public List<FieldError> errors(Thing readable, Map<String, String> path) {
                return path.containsKey("id") ? valueErrors(readable) : List.of();
            }
        };
    }

    private static List<FieldError> valueErrors(Thing thing) {
        return thing.title() != null
                ? List.of()
                : List.of(
                        new FieldError("title", null, Message.of("problem.told", "ein Titel", "a title")),
                        new FieldError(
                                "contact",
                                "Frau Mustermann, 0241 123456",
                                Message.of("problem.told", "ein Rollenpostfach", "a role mailbox")));
    }

    @PostMapping(path = "/api/v1/things/csv", consumes = "text/csv")
    int csv(@RequestBody byte[] body) {
        return body.length;
    }

    @GetMapping("/api/v1/broken")
    void broken() {
        throw new IllegalStateException("inner detail that must not leave");
    }
}
