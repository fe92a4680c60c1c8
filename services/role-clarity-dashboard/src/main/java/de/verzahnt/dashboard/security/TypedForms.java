package de.verzahnt.dashboard.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What was typed into a form whose login was gone when it was sent, until somebody is logged in again. In memory only: one
 * form a session, for half an hour, 500 of at most 20,000 characters each (then the oldest go).
 */
@Component
public class TypedForms {

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST_FORMS = 500;
    private static final int LONGEST = 20_000;
    private static final String ATTRIBUTE = "typed-form";

    private final Clock clock;
    private final Map<String, Typed> forms = new LinkedHashMap<>();

    private record Typed(String address, Map<String, List<String>> fields, Instant since) {}

    TypedForms(Clock clock) {
        this.clock = clock;
    }

    /** Keeps the fields of this request for its session, which begins now if there is none. */
    synchronized void keep(HttpServletRequest request) {
        Map<String, List<String>> fields = fields(request);
        int length = fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
        if (length > LONGEST) {
            return;
        }
        while (forms.size() >= MOST_FORMS) {
            forms.remove(forms.keySet().iterator().next());
        }
        String id = UUID.randomUUID().toString();
        forms.put(id, new Typed(request.getRequestURI(), fields, clock.instant()));
        request.getSession().setAttribute(ATTRIBUTE, id);
    }

    /** What was typed in this session into the form at this address; it is handed out once. */
    public synchronized Optional<Map<String, List<String>>> take(HttpServletRequest request) {
        forgetOld();
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String id)) {
            return Optional.empty();
        }
        Optional<Typed> typed =
                Optional.ofNullable(forms.get(id)).filter(form -> form.address().equals(request.getRequestURI()));
        if (typed.isPresent()) {
            forms.remove(id);
            session.removeAttribute(ATTRIBUTE);
        }
        return typed.map(Typed::fields);
    }

    /** Forgets what nobody came back for. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    synchronized void forgetOld() {
        Instant limit = clock.instant().minus(KEPT);
        forms.values().removeIf(form -> form.since().isBefore(limit));
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.remove("_csrf");
        return Map.copyOf(fields);
    }
}
