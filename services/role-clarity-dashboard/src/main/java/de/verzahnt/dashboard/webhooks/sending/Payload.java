package de.verzahnt.dashboard.webhooks.sending;

import de.verzahnt.dashboard.cases.SeenCase;
import de.verzahnt.dashboard.outward.HubAddress;
import de.verzahnt.dashboard.shell.Labels;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What a receiver reads: codes and a link, nothing anybody wrote, and nobody's name. */
@Component
class Payload {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HubAddress hub;
    private final Labels labels;

    Payload(HubAddress hub, Labels labels) {
        this.hub = hub;
        this.labels = labels;
    }

    /** Of an event; {@code seen} is null for a test. */
    String of(Due due, @Nullable SeenCase seen) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("type", due.event().type());
        payload.put("timestamp", due.occurredAt().toString());
        payload.put("data", seen == null ? Map.of() : data(due, seen));
        return JSON.writeValueAsString(payload);
    }

    private Map<String, @Nullable Object> data(Due due, SeenCase seen) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("id", seen.caseId());
        data.put("link", hub.oneCase(seen.caseId()));
        data.put("class", seen.findingClass().name());
        data.put("state", String.valueOf(due.status()));
        data.put("kreis", seen.kreis());
        data.put("place", labels.place(seen.kreis()));
        data.put("gemeinden", seen.gemeinden());
        data.put("field", seen.field());
        return data;
    }
}
