package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.meetings.MeetingSight.Seen;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Protokoll: drafted from what was decided, amended until a later meeting approves it. Decisions are not rewritten here. */
@Controller
class MinutesPage {

    private final MeetingSight sight;
    private final Minutes minutes;
    private final Viewers viewers;
    private final Times times;

    MinutesPage(MeetingSight sight, Minutes minutes, Viewers viewers, Times times) {
        this.sight = sight;
        this.minutes = minutes;
        this.viewers = viewers;
        this.times = times;
    }

    @GetMapping("/sitzungen/{meeting}/protokoll")
    String form(@PathVariable UUID meeting, Caller caller, Model model) {
        Seen seen = sight.steered(meeting, viewers.of(caller));
        Typed form = Typed.nothing()
                .with("revision", seen.meeting().revision())
                .with("remarks", seen.meeting().remarks());
        List<AgendaItem> standing = seen.agenda().standing();
        for (int at = 0; at < standing.size(); at++) {
            form.with("note" + at, standing.get(at).note());
        }
        return show(seen, form, model);
    }

    @PostMapping("/sitzungen/{meeting}/protokoll")
    String amend(
            @PathVariable UUID meeting,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Seen seen = sight.steered(meeting, viewers.of(caller));
        Typed form = new Typed(sent);
        String remarks = form.text("remarks", false);
        List<String> notes = IntStream.range(0, seen.agenda().standing().size())
                .mapToObj(at -> form.text("note" + at, false))
                .toList();
        if (seen.meeting().state() != MeetingState.HELD) {
            form.wrong("remarks", Message.of("sitzungen.wrong.not-held"));
        }
        if (form.errors().isEmpty() && !minutes.amend(seen, form.revision(), remarks, notes)) {
            form.wrong("remarks", Message.of("sitzungen.wrong.overtaken"));
        }
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(seen, form, model);
        }
        after.addFlashAttribute("done", "amended");
        return "redirect:/sitzungen/" + meeting + "/protokoll";
    }

    private String show(Seen seen, Typed form, Model model) {
        model.addAttribute("on", times.day(seen.meeting().day()));
        model.addAttribute("meeting", seen.meeting());
        model.addAttribute("agenda", seen.agenda());
        model.addAttribute("form", form);
        FormErrors.show(form.errors(), model);
        return "sitzungen/protokoll";
    }
}
