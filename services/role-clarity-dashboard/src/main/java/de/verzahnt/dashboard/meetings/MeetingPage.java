package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.meetings.MeetingSight.Seen;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: what it is, its agenda, what the hub proposes for it. */
@Controller
class MeetingPage {

    private final MeetingSight sight;
    private final Meetings meetings;
    private final AgendaDesk desk;
    private final Proposals proposals;
    private final Viewers viewers;
    private final Times times;

    MeetingPage(
            MeetingSight sight, Meetings meetings, AgendaDesk desk, Proposals proposals, Viewers viewers, Times times) {
        this.sight = sight;
        this.meetings = meetings;
        this.desk = desk;
        this.proposals = proposals;
        this.viewers = viewers;
        this.times = times;
    }

    @GetMapping("/sitzungen/{meeting}")
    String show(@PathVariable UUID meeting, Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        Seen seen = sight.find(meeting, viewer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return seen.steers() ? desk(seen, viewer, Typed.nothing(), model) : read(seen, model);
    }

    /** Day, place and members; after the invitation too, but never when it is over. */
    @PostMapping("/sitzungen/{meeting}/angaben")
    String change(
            @PathVariable UUID meeting,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Viewer viewer = viewers.of(caller);
        Seen seen = sight.steered(meeting, viewer);
        Typed form = new Typed(sent);
        Meeting changed = read(seen.meeting(), form);
        if (form.errors().isEmpty() && !meetings.change(Objects.requireNonNull(changed))) {
            form.wrong("day", Message.of("sitzungen.wrong.overtaken"));
        }
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return desk(seen, viewer, form, model);
        }
        after.addFlashAttribute("done", "changed");
        return "redirect:/sitzungen/" + meeting;
    }

    /** Invites, or ends the meeting. */
    @PostMapping("/sitzungen/{meeting}/stand")
    String step(
            @PathVariable UUID meeting,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            RedirectAttributes after) {
        Meeting now = sight.steered(meeting, viewers.of(caller)).meeting();
        String action = new Typed(sent).one("action");
        if (action.equals("invite") && now.state() == MeetingState.PREPARING && desk.invite(now)) {
            after.addFlashAttribute("done", "invited");
        }
        if (action.equals("close") && now.state() == MeetingState.INVITED && desk.close(now)) {
            after.addFlashAttribute("done", "closed");
        }
        return "redirect:/sitzungen/" + meeting;
    }

    private static @Nullable Meeting read(Meeting now, Typed form) {
        LocalDate day = form.day("day", true);
        LocalTime begins = form.hour("begins");
        String place = form.line("place", true);
        String members = form.text("members", true);
        if (now.state().over()) {
            form.wrong("day", Message.of("sitzungen.wrong.over"));
        }
        return day == null || begins == null
                ? null
                : new Meeting(
                        now.id(),
                        now.kreis(),
                        day,
                        begins,
                        place,
                        members,
                        now.state(),
                        now.remarks(),
                        form.revision(),
                        now.approvedBy());
    }

    private String desk(Seen seen, Viewer viewer, Typed form, Model model) {
        Meeting meeting = seen.meeting();
        boolean fresh = form.errors().isEmpty();
        model.addAttribute("seen", seen);
        model.addAttribute("on", times.day(meeting.day()));
        model.addAttribute("meeting", meeting);
        model.addAttribute("agenda", seen.agenda());
        model.addAttribute("sections", Section.values());
        boolean over = meeting.state().over();
        model.addAttribute("proposals", over ? List.of() : proposals.of(meeting, seen.agenda(), viewer));
        model.addAttribute("hidden", over ? 0 : proposals.hidden(meeting, viewer));
        model.addAttribute(
                "form",
                fresh
                        ? form.with("day", meeting.day())
                                .with("begins", meeting.begins())
                                .with("place", meeting.place())
                                .with("members", meeting.members())
                        : form);
        FormErrors.show(form.errors(), model);
        return "sitzungen/sitzung";
    }

    private String read(Seen seen, Model model) {
        model.addAttribute("on", times.day(seen.meeting().day()));
        model.addAttribute("seen", seen);
        model.addAttribute("meeting", seen.meeting());
        model.addAttribute("agenda", seen.agenda());
        return "sitzungen/lesen";
    }
}
