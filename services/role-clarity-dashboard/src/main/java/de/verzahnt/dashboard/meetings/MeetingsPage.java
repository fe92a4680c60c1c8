package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Sitzungen: all a reader may know of, and a new one. */
@Controller
class MeetingsPage {

    private static final String NEW = "sitzungen/neu";

    private final Meetings meetings;
    private final MeetingSight sight;
    private final Viewers viewers;

    MeetingsPage(Meetings meetings, MeetingSight sight, Viewers viewers) {
        this.meetings = meetings;
        this.sight = sight;
        this.viewers = viewers;
    }

    @GetMapping("/sitzungen")
    String list(Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        model.addAttribute("meetings", sight.list(viewer));
        model.addAttribute("steers", !viewer.steered().isEmpty());
        model.addAttribute("coordinates", !viewer.kreise().isEmpty());
        return "sitzungen/liste";
    }

    @GetMapping("/sitzungen/neu")
    String form(Caller caller, Model model) {
        List<String> kreise = kreise(caller);
        Typed form = Typed.nothing().with("begins", "10:00").with("kreis", kreise.get(0));
        meetings.of(kreise).stream().findFirst().ifPresent(last -> form.with("members", last.members())
                .with("place", last.place()));
        return show(form, kreise, model);
    }

    @PostMapping("/sitzungen/neu")
    String add(
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        List<String> kreise = kreise(caller);
        Typed form = new Typed(sent);
        if (!kreise.contains(form.one("kreis"))) {
            form.wrong("kreis", Message.of("sitzungen.wrong.choice"));
        }
        LocalDate day = form.day("day", true);
        LocalTime begins = form.hour("begins");
        String place = form.line("place", true);
        String members = form.text("members", true);
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(form, kreise, model);
        }
        UUID id = meetings.add(
                form.one("kreis"), Objects.requireNonNull(day), Objects.requireNonNull(begins), place, members);
        return "redirect:/sitzungen/" + id;
    }

    private List<String> kreise(Caller caller) {
        List<String> kreise = viewers.of(caller).steered().stream().sorted().toList();
        if (kreise.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return kreise;
    }

    private static String show(Typed form, List<String> kreise, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kreise", kreise);
        FormErrors.show(form.errors(), model);
        return NEW;
    }
}
