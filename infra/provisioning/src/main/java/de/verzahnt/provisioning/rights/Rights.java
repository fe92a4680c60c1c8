package de.verzahnt.provisioning.rights;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.verzahnt.contract.Topic;
import de.verzahnt.contract.Topics;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which service reads and writes what. The services say the same in their {@code ContractUse}. */
public final class Rights {

    /** No group: the register reads its own topics whole at every start. */
    private static final ServiceRights ORGANISATION_REGISTER = new ServiceRights(
            "organisation-register",
            withDeadLetters("organisation-register", Topics.ORGANISATION, Topics.SOZIALRAUM),
            names(Topics.ORGANISATION, Topics.SOZIALRAUM),
            Set.of(),
            Set.of());

    private static final ServiceRights AGENCY_ACTIVITIES = new ServiceRights(
            "agency-activities",
            withDeadLetters("agency-activities", Topics.AGENCY_ACTIVITY, Topics.AGENCY_REMINDER),
            names(Topics.ORGANISATION, Topics.SOZIALRAUM, Topics.REMINDER_LINK, Topics.REMINDER_DELIVERY),
            Set.of(
                    "vz.agency-activities.organisations.v1",
                    "vz.agency-activities.sozialraeume.v1",
                    "vz.agency-activities.reminder-links.v1",
                    "vz.agency-activities.reminder-deliveries.v1"),
            Set.of());

    private static final ServiceRights KI_PROJECTS = new ServiceRights(
            "ki-projects",
            withDeadLetters("ki-projects", Topics.KI_PROJECT, Topics.KI_REMINDER),
            names(Topics.ORGANISATION, Topics.SOZIALRAUM, Topics.REMINDER_LINK, Topics.REMINDER_DELIVERY),
            Set.of(
                    "vz.ki-projects.organisations.v1",
                    "vz.ki-projects.sozialraeume.v1",
                    "vz.ki-projects.reminder-links.v1",
                    "vz.ki-projects.reminder-deliveries.v1"),
            Set.of());

    private static final ServiceRights ABH_TOUCHPOINTS = new ServiceRights(
            "abh-touchpoints",
            withDeadLetters("abh-touchpoints", Topics.ABH_TOUCHPOINT, Topics.ABH_PROCESS_CHANGE),
            names(Topics.ORGANISATION),
            Set.of("vz.abh-touchpoints.organisations.v1"),
            Set.of());

    private static final ServiceRights OVERLAP_DETECTOR = new ServiceRights(
            "overlap-detector",
            withDeadLetters("overlap-detector", Topics.OVERLAP_CASE),
            names(
                    Topics.ORGANISATION,
                    Topics.SOZIALRAUM,
                    Topics.AGENCY_ACTIVITY,
                    Topics.KI_PROJECT,
                    Topics.DECISION,
                    Topics.ABH_TOUCHPOINT,
                    Topics.RULE_BOOK),
            Set.of(),
            Set.of("vz.overlap-detector.v1"));

    private static final ServiceRights ALERT_NOTIFIER = new ServiceRights(
            "alert-notifier",
            withDeadLetters(
                    "alert-notifier",
                    Topics.NOTICE,
                    Topics.REMINDER_LINK,
                    Topics.REMINDER_DELIVERY,
                    Topics.UNSUBSCRIBE_LINK),
            names(
                    Topics.ORGANISATION,
                    Topics.AGENCY_ACTIVITY,
                    Topics.KI_PROJECT,
                    Topics.OVERLAP_CASE,
                    Topics.AGENCY_REMINDER,
                    Topics.KI_REMINDER,
                    Topics.NOTIFICATION_SETTINGS),
            Set.of("vz.alert-notifier.v1"),
            Set.of());

    /** No group: the dashboard keeps its offsets in its own database. */
    private static final ServiceRights ROLE_CLARITY_DASHBOARD = new ServiceRights(
            "role-clarity-dashboard",
            withDeadLetters(
                    "role-clarity-dashboard",
                    Topics.DECISION,
                    Topics.RULE_BOOK,
                    Topics.NOTIFICATION_SETTINGS,
                    Topics.AGREED_ROLE),
            names(
                    Topics.ORGANISATION,
                    Topics.SOZIALRAUM,
                    Topics.AGENCY_ACTIVITY,
                    Topics.KI_PROJECT,
                    Topics.ABH_TOUCHPOINT,
                    Topics.ABH_PROCESS_CHANGE,
                    Topics.OVERLAP_CASE,
                    Topics.DECISION,
                    Topics.NOTICE,
                    Topics.REMINDER_DELIVERY,
                    Topics.NOTIFICATION_SETTINGS,
                    Topics.UNSUBSCRIBE_LINK,
                    Topics.AGREED_ROLE,
                    Topics.RULE_BOOK),
            Set.of(),
            Set.of());

    private Rights() {}

    /** The rights of all services, in the order of the data's way. */
    public static List<ServiceRights> all() {
        return List.of(
                ORGANISATION_REGISTER,
                AGENCY_ACTIVITIES,
                KI_PROJECTS,
                ABH_TOUCHPOINTS,
                OVERLAP_DETECTOR,
                ALERT_NOTIFIER,
                ROLE_CLARITY_DASHBOARD);
    }

    private static Set<String> names(Topic<?>... topics) {
        return Stream.of(topics).map(Topic::name).collect(toUnmodifiableSet());
    }

    private static Set<String> withDeadLetters(String service, Topic<?>... topics) {
        return Stream.concat(names(topics).stream(), Stream.of(Topics.deadLetters(service)))
                .collect(toUnmodifiableSet());
    }
}
