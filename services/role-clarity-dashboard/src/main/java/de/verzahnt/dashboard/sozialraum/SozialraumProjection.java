package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Projection;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Sozialraum;
import java.time.Instant;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code sozialraum}. */
@Component
class SozialraumProjection implements Projection {

    private final JdbcClient jdbc;

    SozialraumProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Topic topic() {
        return Topics.SOZIALRAUM;
    }

    @Override
    public void apply(String key, @Nullable SpecificRecord value, Instant at) {
        if (value instanceof Sozialraum place) {
            new Row("sozialraum", "key", key)
                    .with("name", place.getName())
                    .with("parent_key", place.getParentKey())
                    .with("other_names", place.getOtherNames())
                    .with("active", place.getLifecycle() != Lifecycle.WITHDRAWN)
                    .with("revision", place.getRevision())
                    .put(jdbc);
        } else {
            jdbc.sql("DELETE FROM sozialraum WHERE key = ?").param(key).update();
        }
    }

    @Override
    public void clear() {
        jdbc.sql("DELETE FROM sozialraum").update();
    }
}
