package de.verzahnt.dashboard.live;

import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where an open page listens. */
@Controller
class LivePage {

    private final OpenPages pages;
    private final Viewers viewers;

    LivePage(OpenPages pages, Viewers viewers) {
        this.pages = pages;
        this.viewers = viewers;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter listen(Caller caller, HttpServletResponse response) throws IOException {
        // A proxy that collects answers before it passes them on would hold every event back.
        response.setHeader("X-Accel-Buffering", "no");
        response.setHeader("Cache-Control", "no-store");
        return pages.open(caller.subject(), viewers.of(caller));
    }
}
