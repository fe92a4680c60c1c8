package de.verzahnt.dashboard.live;

import de.verzahnt.dashboard.security.Viewer;
import java.io.IOException;
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
    private final LiveProperties settings;

    OpenPages(LiveProperties settings) {
        this.settings = settings;
    }

    /** Greets a page and keeps it: with the greeting it asks once for what it may have missed since it was built. */
    SseEmitter open(Viewer viewer) throws IOException {
        SseEmitter page = new SseEmitter(settings.longest().toMillis());
        page.onCompletion(() -> pages.remove(page));
        page.onTimeout(page::complete);
        page.onError(failure -> pages.remove(page));
        page.send(SseEmitter.event().name("connected").data("").reconnectTime(2000));
        pages.put(page, viewer);
        return page;
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
