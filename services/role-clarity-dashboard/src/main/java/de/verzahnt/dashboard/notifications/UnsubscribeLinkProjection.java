package de.verzahnt.dashboard.notifications;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.Row;
import de.verzahnt.dashboard.readmodel.TableProjection;
import de.verzahnt.events.UnsubscribeLink;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps by what the links of mails are known. */
@Component
class UnsubscribeLinkProjection extends TableProjection<UnsubscribeLink> {

    UnsubscribeLinkProjection(JdbcClient jdbc) {
        super(jdbc, Topics.UNSUBSCRIBE_LINK, "unsubscribe_link", "organisation_id");
    }

    @Override
    protected Row filled(Row row, UnsubscribeLink link) {
        return row.with("token_hash", link.getTokenHash());
    }
}
