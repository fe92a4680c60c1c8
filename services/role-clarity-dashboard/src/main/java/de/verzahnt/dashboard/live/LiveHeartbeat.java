package de.verzahnt.dashboard.live;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Signs of life on every live connection: proxies keep it open, and pages that have gone are noticed. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class LiveHeartbeat {

    private final OpenPages pages;

    LiveHeartbeat(OpenPages pages) {
        this.pages = pages;
    }

    @Scheduled(fixedDelayString = "${verzahnt.live.heartbeat:15s}")
    void beat() {
        pages.heartbeat();
    }
}
