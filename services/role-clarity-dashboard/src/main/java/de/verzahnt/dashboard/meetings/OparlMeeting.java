package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.outward.HubAddress;
import de.verzahnt.dashboard.shell.Labels;
import de.verzahnt.messages.Message;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * A meeting as OParl 1.1 has it: Meeting with AgendaItem, and the Vorlagen as Paper with Consultation. What OParl has no
 * field for begins with {@code verzahnt:}: who is responsible, until when, and the papers, for OParl lists them elsewhere.
 */
@Component
class OparlMeeting {

    private static final String SCHEMA = "https://schema.oparl.org/1.1/";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ZoneId GERMANY = ZoneId.of("Europe/Berlin");
    private final HubAddress hub;
    private final Labels labels;
    private final ProposalWords words;

    OparlMeeting(HubAddress hub, Labels labels, ProposalWords words) {
        this.hub = hub;
        this.labels = labels;
        this.words = words;
    }

    byte[] bytes(Meeting meeting, Agenda agenda) {
        String id = address(meeting);
        Map<String, Object> all = object(id, "Meeting");
        all.put("name", name(meeting));
        all.put("meetingState", said(meeting.state().over() ? "sitzungen.oparl.held" : "sitzungen.oparl.invited"));
        all.put("cancelled", false);
        all.put(
                "start",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        meeting.day().atTime(meeting.begins()).atZone(GERMANY)));
        Map<String, Object> place = object(id + "#ort", "Location");
        place.put("description", meeting.place());
        all.put("location", place);
        List<Object> items = new ArrayList<>();
        List<Object> papers = new ArrayList<>();
        for (AgendaItem item : agenda.standing()) {
            items.add(item(meeting, agenda, item));
            if (item.paper().written()) {
                papers.add(paper(meeting, agenda, item));
            }
        }
        all.put("agendaItem", items);
        all.put("verzahnt:paper", papers);
        return JSON.writeValueAsBytes(all);
    }

    private Map<String, Object> item(Meeting meeting, Agenda agenda, AgendaItem item) {
        Map<String, Object> all = object(address(item), "AgendaItem");
        all.put("meeting", address(meeting));
        all.put("number", agenda.number(item));
        all.put("order", agenda.place(item));
        all.put("name", item.title());
        all.put("public", true);
        Resolution decided = item.resolution();
        if (decided != null && meeting.state().over()) {
            all.put("result", words.result(decided.result()));
            all.put("resolutionText", decided.words());
            all.put("verzahnt:responsible", decided.responsible());
            all.put("verzahnt:due", Objects.toString(decided.due(), null));
        }
        return all;
    }

    private Map<String, Object> paper(Meeting meeting, Agenda agenda, AgendaItem item) {
        Map<String, Object> all = object(address(item) + "/vorlage", "Paper");
        all.put("name", item.title());
        all.put("reference", meeting.day() + "/" + agenda.number(item));
        all.put("date", meeting.day().toString());
        all.put("paperType", "Vorlage");
        List<Object> consultations = new ArrayList<>();
        for (int at = 0; at < item.paper().steps().size(); at++) {
            Paper.Step step = item.paper().steps().get(at);
            Map<String, Object> one = object(address(item) + "/vorlage#" + at, "Consultation");
            one.put("role", said("sitzungen.consultation." + step.consultation()));
            one.put("authoritative", step.consultation() == Paper.Consultation.DECISION);
            one.put("verzahnt:board", step.board());
            one.put("verzahnt:date", step.day());
            consultations.add(one);
        }
        all.put("consultation", consultations);
        all.put("verzahnt:proposal", item.paper().proposal());
        return all;
    }

    /** German, as the examples of OParl are. */
    private static String said(String code) {
        return Message.of(code).in(Locale.GERMAN);
    }

    private String name(Meeting meeting) {
        return "Lenkungsgruppe " + labels.district(meeting.kreis());
    }

    private String address(Meeting meeting) {
        return hub.at("/sitzungen/" + meeting.id());
    }

    private String address(AgendaItem item) {
        return hub.at("/sitzungen/" + item.meetingId() + "/punkte/" + item.id());
    }

    private static Map<String, Object> object(String id, String type) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("id", id);
        all.put("type", SCHEMA + type);
        return all;
    }
}
