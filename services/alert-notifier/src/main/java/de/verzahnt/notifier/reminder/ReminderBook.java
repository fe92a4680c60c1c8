package de.verzahnt.notifier.reminder;

import de.verzahnt.events.AgencyReminder;
import de.verzahnt.events.KiReminder;
import de.verzahnt.events.ReminderDetails;
import de.verzahnt.events.ReminderKind;
import de.verzahnt.notifier.notice.FirstStart;
import de.verzahnt.notifier.notice.MailPlans;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Records each reminder once, with the one mail that tells it; a replay records nothing. */
@Component
public class ReminderBook {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;
    private final FirstStart beginning;
    private final MailPlans mails;
    private final ReminderDeliveries deliveries;

    ReminderBook(JdbcClient jdbc, FirstStart beginning, MailPlans mails, ReminderDeliveries deliveries) {
        this.jdbc = jdbc;
        this.beginning = beginning;
        this.mails = mails;
        this.deliveries = deliveries;
    }

    /** Takes what an agency is reminded of; a kind this release does not know tells nobody. */
    @Transactional
    public void ofAgency(AgencyReminder reminder) {
        take(reminder.getReminderId(), reminder.getReminder());
    }

    /** Likewise a public body. */
    @Transactional
    public void ofPublicBody(KiReminder reminder) {
        take(reminder.getReminderId(), reminder.getReminder());
    }

    private void take(String reminderId, ReminderDetails details) {
        if (details.getKind() == ReminderKind.UNKNOWN || !beginning.tells(details.getRemindedAt())) {
            return;
        }
        int added = jdbc.sql("""
                        INSERT INTO reminder (reminder_id, content) VALUES (:id, CAST(:content AS jsonb))
                        ON CONFLICT (reminder_id) DO NOTHING
                        """)
                .param("id", reminderId)
                .param("content", JSON.writeValueAsString(ReminderContent.of(details)))
                .update();
        if (added == 1) {
            deliveries.changed(mails.ofReminder(reminderId, details.getOrganisationId()));
        }
    }

    /** The topic forgets it; the mail it was is history. */
    public void forget(String reminderId) {
        jdbc.sql("UPDATE reminder SET content = '{\"offerings\": []}' WHERE reminder_id = ?")
                .param(reminderId)
                .update();
    }

    /** What a reminder says. */
    Optional<ReminderContent> find(String reminderId) {
        return jdbc.sql("SELECT content FROM reminder WHERE reminder_id = ?")
                .param(reminderId)
                .query((row, number) -> JSON.readValue(row.getString(1), ReminderContent.class))
                .optional();
    }
}
