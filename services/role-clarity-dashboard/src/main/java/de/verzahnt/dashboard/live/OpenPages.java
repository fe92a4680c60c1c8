package de.verzahnt.dashboard.live;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** The pages that listen at this instance, each with its viewer. */
@Component
class OpenPages {

    private final Map<SseEmitter, Viewer> pages = new ConcurrentHashMap<>();
    private final Map<String, Integer> byPerson = new HashMap<>();
    private int all;
    private final LiveProperties settings;

    OpenPages(LiveProperties settings) {
        this.settings = settings;
    }

    /**
     * Greets a page and keeps it: with the greeting it asks once for what it may have missed since it was built.
     *
     * @param person whose page it is; one person's many pages must not keep out those of others
     * @throws ProblemException when this person, or all together, have too many
     */
    SseEmitter open(String person, Viewer viewer) throws IOException {
        enter(person);
        SseEmitter page = new SseEmitter(settings.longest().toMillis());
        page.onCompletion(() -> {
            pages.remove(page);
            leave(person);
        });
        page.onTimeout(page::complete);
        page.onError(failure -> pages.remove(page));
        page.send(SseEmitter.event().name("connected").data("").reconnectTime(2000));
        pages.put(page, viewer);
        return page;
    }

    private synchronized void enter(String person) {
        if (byPerson.getOrDefault(person, 0) >= settings.mostOfOnePerson()) {
            throw new ProblemException(
                    ProblemKind.TOO_MANY_REQUESTS, Message.of("shell.live.most-pages", settings.mostOfOnePerson()));
        }
        if (all >= settings.most()) {
            throw new ProblemException(ProblemKind.UNAVAILABLE, Message.of("problem.busy"));
        }
        all++;
        byPerson.merge(person, 1, Integer::sum);
    }

    private synchronized void leave(String person) {
        all--;
        byPerson.computeIfPresent(person, (one, count) -> count == 1 ? null : count - 1);
    }

    boolean none() {
        return pages.isEmpty();
    }

    /** Sends each page what is for its viewer; null is nothing. Viewers with the same rights are asked for once. */
    void send(Function<Viewer, Map<String, String>> eventsFor) {
        Map<Viewer, Map<String, String>> known = new ConcurrentHashMap<>();
        pages.forEach((page, viewer) -> known.computeIfAbsent(viewer, eventsFor)
                .forEach((name, value) ->
                        send(page, SseEmitter.event().name(name).data(value))));
    }

    /** An event, not a comment: so a page whose line is dead, and whose browser has not noticed, notices by its silence. */
    void heartbeat() {
        pages.keySet()
                .forEach(page -> send(page, SseEmitter.event().name("heartbeat").data("")));
    }

    private void send(SseEmitter page, SseEventBuilder event) {
        try {
            page.send(event);
        } catch (IOException | IllegalStateException gone) {
            pages.remove(page);
            page.completeWithError(gone);
        }
    }
}
