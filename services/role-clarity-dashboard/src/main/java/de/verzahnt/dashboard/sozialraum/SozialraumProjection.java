package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Sozialraum;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the table {@code sozialraum}. */
@Component
class SozialraumProjection extends TableProjection<Sozialraum> {

    SozialraumProjection(JdbcClient jdbc) {
        super(jdbc, Topics.SOZIALRAUM, "sozialraum", "key");
    }

    @Override
    protected Row filled(Row row, Sozialraum place) {
        return row.with("name", place.getName())
                .with("parent_key", place.getParentKey())
                .with("other_names", place.getOtherNames())
                .with("active", place.getLifecycle() != Lifecycle.WITHDRAWN)
                .with("revision", place.getRevision());
    }
}
