package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.meetings.MeetingSight.Seen;
import de.verzahnt.dashboard.meetings.Paper.Consultation;
import de.verzahnt.dashboard.meetings.Paper.Step;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.messages.Message;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

/** The Vorlage of an item: written until the meeting is over. */
@Controller
class PaperPage {

    /** Boards a paper can go through. */
    static final int STEPS = 4;

    private final MeetingSight sight;
    private final AgendaItems items;
    private final Viewers viewers;

    PaperPage(MeetingSight sight, AgendaItems items, Viewers viewers) {
        this.sight = sight;
        this.items = items;
        this.viewers = viewers;
    }

    @GetMapping("/sitzungen/{meeting}/vorlage/{item}")
    String form(@PathVariable UUID meeting, @PathVariable UUID item, Caller caller, Model model) {
        Seen seen = sight.steered(meeting, viewers.of(caller));
        AgendaItem one = one(seen, item);
        Paper paper = one.paper();
        Typed form = Typed.nothing()
                .with("revision", one.revision())
                .with("proposal", paper.proposal())
                .with("facts", paper.facts())
                .with("finances", paper.finances())
                .with("involved", paper.involved());
        for (int at = 0; at < Math.min(STEPS, paper.steps().size()); at++) {
            Step step = paper.steps().get(at);
            form.with("board" + at, step.board())
                    .with("stepday" + at, step.day())
                    .with("consultation" + at, step.consultation());
        }
        return show(seen, one, form, model);
    }

    @PostMapping("/sitzungen/{meeting}/vorlage/{item}")
    String write(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        Seen seen = sight.steered(meeting, viewers.of(caller));
        AgendaItem one = one(seen, item);
        Typed form = new Typed(sent);
        Paper paper = read(form);
        if (seen.meeting().state().over()) {
            form.wrong("proposal", Message.of("sitzungen.wrong.over"));
        }
        if (form.errors().isEmpty() && !items.write(one, paper, form.revision())) {
            form.wrong("proposal", Message.of("sitzungen.wrong.overtaken"));
        }
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(seen, one, form, model);
        }
        after.addFlashAttribute("done", "written");
        return "redirect:/sitzungen/" + meeting;
    }

    private static Paper read(Typed form) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < STEPS; at++) {
            String board = form.line("board" + at, false);
            LocalDate day = form.day("stepday" + at, false);
            if (!board.isEmpty()) {
                Consultation consultation = form.oneOf("consultation" + at, List.of(Consultation.values()));
                steps.add(new Step(
                        board,
                        day == null ? "" : day.toString(),
                        Objects.requireNonNullElse(consultation, Consultation.INFORMATION)));
            }
        }
        return new Paper(
                form.text("proposal", false),
                form.text("facts", false),
                form.text("finances", false),
                form.text("involved", false),
                steps);
    }

    private static AgendaItem one(Seen seen, UUID item) {
        return seen.agenda().find(item).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String show(Seen seen, AgendaItem item, Typed form, Model model) {
        model.addAttribute("meeting", seen.meeting());
        model.addAttribute("agenda", seen.agenda());
        model.addAttribute("item", item);
        model.addAttribute("form", form);
        model.addAttribute("consultations", Consultation.values());
        model.addAttribute("steps", STEPS);
        FormErrors.show(form.errors(), model);
        return "sitzungen/vorlage";
    }
}
