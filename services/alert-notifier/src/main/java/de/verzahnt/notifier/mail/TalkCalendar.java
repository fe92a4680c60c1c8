package de.verzahnt.notifier.mail;

import de.verzahnt.cases.CaseEvent;
import de.verzahnt.cases.Talk;
import de.verzahnt.notifier.feed.KnownOrganisations;
import de.verzahnt.notifier.notice.NoticeContent;
import de.verzahnt.notifier.policy.News;
import de.verzahnt.notifier.policy.Said;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * Talks as entries of the recipient's calendar. Organiser and attendee are role mailboxes: of the municipal integration
 * centre that invites, and of the recipient; where the centre has none, nobody is asked to answer (PUBLISH).
 */
@Component
class TalkCalendar {

    private final KnownOrganisations organisations;
    private final MailProperties settings;
    private final DashboardProperties dashboard;
    private final Wording wording;

    TalkCalendar(
            KnownOrganisations organisations, MailProperties settings, DashboardProperties dashboard, Wording wording) {
        this.organisations = organisations;
        this.settings = settings;
        this.dashboard = dashboard;
        this.wording = wording;
    }

    /** What this mail tells of talks of one case: of each the last word. */
    List<CalendarFile> of(DueMail mail, String mailbox, String caseId, NoticeContent content) {
        Map<String, News> last = new LinkedHashMap<>();
        for (News one : content.newsFor(mail.organisationId())) {
            Said said = one.said();
            if (said != null && said.talk() != null) {
                last.put(said.decisionId(), one);
            }
        }
        return last.values().stream()
                .flatMap(one -> Optional.ofNullable(one.said()).stream()
                        .map(said -> file(mail, mailbox, caseId, said, one.event() == CaseEvent.UNDO)))
                .toList();
    }

    private CalendarFile file(DueMail mail, String mailbox, String caseId, Said said, boolean calledOff) {
        Optional<String> organiser = organisations.mailboxOf(said.by());
        String method =
                organiser.isEmpty() ? Method.VALUE_PUBLISH : calledOff ? Method.VALUE_CANCEL : Method.VALUE_REQUEST;
        VEvent event = event(mail, caseId, said, calledOff);
        event.add(new Organizer(address(organiser.orElse(settings.from()))).add(new Cn(wording.name(said.by()))));
        if (organiser.isPresent()) {
            event.add(new Attendee(address(mailbox))
                    .add(new Cn(wording.name(mail.organisationId())))
                    .add(PartStat.NEEDS_ACTION)
                    .add(Rsvp.TRUE));
        }
        Calendar calendar = new Calendar()
                .withProdId("-//Verzahnt//Verzahnt//DE")
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .withProperty(new Method(method))
                .withComponent(event)
                .getFluentTarget();
        return new CalendarFile(method, calendar.toString());
    }

    private VEvent event(DueMail mail, String caseId, Said said, boolean calledOff) {
        Talk talk = Objects.requireNonNull(said.talk());
        VEvent event = new VEvent(false);
        event.add(new Uid(said.decisionId() + "@" + settings.domain()));
        event.add(new DtStamp(mail.madeAt()));
        event.add(new DtStart<>(talk.startsAt()));
        event.add(new DtEnd<>(talk.endsAt()));
        event.add(new Sequence(calledOff ? 1 : 0));
        event.add(new Status(calledOff ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Summary(wording.talk(Locale.GERMAN)));
        event.add(new Location(talk.place()));
        event.add(new Url(URI.create(dashboard.in(Locale.GERMAN, dashboard.oneCase(caseId)))));
        return event;
    }

    private static URI address(String mailbox) {
        return URI.create("mailto:" + mailbox);
    }
}
