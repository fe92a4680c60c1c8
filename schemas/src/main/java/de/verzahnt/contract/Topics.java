package de.verzahnt.contract;

import static de.verzahnt.contract.Topic.Cleanup.COMPACT;
import static de.verzahnt.contract.Topic.Cleanup.KEEP_FOR_EVER;

import de.verzahnt.events.AgencyActivity;
import de.verzahnt.events.AgencyReminder;
import de.verzahnt.events.AgreedRole;
import de.verzahnt.events.DecisionRecorded;
import de.verzahnt.events.KiProject;
import de.verzahnt.events.KiReminder;
import de.verzahnt.events.NoticeDelivery;
import de.verzahnt.events.NotificationSettings;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.OverlapCase;
import de.verzahnt.events.ProcessChange;
import de.verzahnt.events.ReminderDelivery;
import de.verzahnt.events.ReminderLink;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.events.Sozialraum;
import de.verzahnt.events.TouchpointCount;
import de.verzahnt.events.UnsubscribeLink;
import java.util.List;

/** All topics of the contract, in the order of the data's way. The table with prose is in {@code schemas/README.md}. */
public final class Topics {

    /** Partitions of every topic: all share one number, so that what has the same key meets in the same task. */
    public static final int PARTITIONS = 6;

    /** Days after which a dead letter may go. */
    public static final int DEAD_LETTER_DAYS = 90;

    public static final Topic<Organisation> ORGANISATION =
            new Topic<>("vz.organisation.v1", Organisation.class, Organisation::getOrganisationId, COMPACT);
    public static final Topic<Sozialraum> SOZIALRAUM =
            new Topic<>("vz.sozialraum.v1", Sozialraum.class, Sozialraum::getKey, COMPACT);
    public static final Topic<AgencyActivity> AGENCY_ACTIVITY =
            new Topic<>("vz.agency-activity.v1", AgencyActivity.class, AgencyActivity::getActivityId, COMPACT);
    public static final Topic<KiProject> KI_PROJECT =
            new Topic<>("vz.ki-project.v1", KiProject.class, KiProject::getProjectId, COMPACT);
    public static final Topic<TouchpointCount> ABH_TOUCHPOINT =
            new Topic<>("vz.abh-touchpoint.v1", TouchpointCount.class, Topics::cell, COMPACT);
    public static final Topic<ProcessChange> ABH_PROCESS_CHANGE =
            new Topic<>("vz.abh-process-change.v1", ProcessChange.class, ProcessChange::getChangeId, COMPACT);
    public static final Topic<OverlapCase> OVERLAP_CASE =
            new Topic<>("vz.overlap-case.v1", OverlapCase.class, OverlapCase::getCaseId, KEEP_FOR_EVER);
    public static final Topic<DecisionRecorded> DECISION =
            new Topic<>("vz.decision.v1", DecisionRecorded.class, DecisionRecorded::getCaseId, KEEP_FOR_EVER);
    public static final Topic<NoticeDelivery> NOTICE =
            new Topic<>("vz.notice.v1", NoticeDelivery.class, NoticeDelivery::getNoticeId, COMPACT);
    public static final Topic<AgencyReminder> AGENCY_REMINDER =
            new Topic<>("vz.agency-reminder.v1", AgencyReminder.class, AgencyReminder::getReminderId, COMPACT);
    public static final Topic<KiReminder> KI_REMINDER =
            new Topic<>("vz.ki-reminder.v1", KiReminder.class, KiReminder::getReminderId, COMPACT);
    public static final Topic<ReminderLink> REMINDER_LINK =
            new Topic<>("vz.reminder-link.v1", ReminderLink.class, ReminderLink::getReminderId, COMPACT);
    public static final Topic<ReminderDelivery> REMINDER_DELIVERY =
            new Topic<>("vz.reminder-delivery.v1", ReminderDelivery.class, ReminderDelivery::getReminderId, COMPACT);

    public static final Topic<NotificationSettings> NOTIFICATION_SETTINGS = new Topic<>(
            "vz.notification-settings.v1",
            NotificationSettings.class,
            NotificationSettings::getOrganisationId,
            COMPACT);
    public static final Topic<UnsubscribeLink> UNSUBSCRIBE_LINK =
            new Topic<>("vz.unsubscribe-link.v1", UnsubscribeLink.class, UnsubscribeLink::getOrganisationId, COMPACT);

    public static final Topic<AgreedRole> AGREED_ROLE =
            new Topic<>("vz.agreed-role.v1", AgreedRole.class, AgreedRole::getRoleId, COMPACT);

    /** All decisions on the rules stand in one order, so under one key. */
    public static final Topic<RuleBookActivated> RULE_BOOK =
            new Topic<>("vz.rule-book.v1", RuleBookActivated.class, any -> "rule-book", KEEP_FOR_EVER);

    /** Services that read from topics and therefore own a topic of dead letters. */
    public static final List<String> DEAD_LETTER_OWNERS = List.of(
            "organisation-register",
            "agency-activities",
            "ki-projects",
            "abh-touchpoints",
            "overlap-detector",
            "alert-notifier",
            "role-clarity-dashboard");

    private Topics() {}

    /** All topics that carry contract values; dead letters carry original bytes and are named by {@link #deadLetters}. */
    public static List<Topic<?>> all() {
        return List.of(
                ORGANISATION,
                SOZIALRAUM,
                AGENCY_ACTIVITY,
                KI_PROJECT,
                ABH_TOUCHPOINT,
                ABH_PROCESS_CHANGE,
                OVERLAP_CASE,
                DECISION,
                NOTICE,
                AGENCY_REMINDER,
                KI_REMINDER,
                REMINDER_LINK,
                REMINDER_DELIVERY,
                NOTIFICATION_SETTINGS,
                UNSUBSCRIBE_LINK,
                AGREED_ROLE,
                RULE_BOOK);
    }

    /** Name of a service's topic of dead letters: original bytes, reason in the headers. */
    public static String deadLetters(String service) {
        return "vz." + service + ".dead-letters.v1";
    }

    private static String cell(TouchpointCount count) {
        String cell =
                String.join("/", count.getAuthorityId(), count.getDistrictKey(), count.getPeriod(), count.getKind());
        return count.getReferredTo() == null ? cell : cell + "/" + count.getReferredTo();
    }
}
