package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.cases.CaseDetails;
import de.verzahnt.dashboard.cases.CaseReader;
import de.verzahnt.dashboard.decisions.Seen;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.FormErrors;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.problem.FieldError;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
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

/** The room: one item after the other on one screen; what is decided is noted at once. */
@Controller
class RoomPage {

    private final MeetingSight sight;
    private final Chair chair;
    private final CaseReader cases;
    private final EvidenceTaker evidence;
    private final Responsibles responsibles;
    private final Viewers viewers;

    /** An item in the room. */
    private record There(Meeting meeting, Agenda agenda, AgendaItem item, Viewer viewer) {}

    RoomPage(
            MeetingSight sight,
            Chair chair,
            CaseReader cases,
            EvidenceTaker evidence,
            Responsibles responsibles,
            Viewers viewers) {
        this.sight = sight;
        this.chair = chair;
        this.cases = cases;
        this.evidence = evidence;
        this.responsibles = responsibles;
        this.viewers = viewers;
    }

    /** Begins with the first item that is not decided. */
    @GetMapping("/sitzungen/{meeting}/raum")
    String begin(@PathVariable UUID meeting, Caller caller) {
        Agenda agenda = sight.steered(meeting, viewers.of(caller)).agenda();
        Optional<AgendaItem> first = agenda.standing().stream()
                .filter(item -> !item.decided())
                .findFirst()
                .or(() -> agenda.standing().stream().findFirst());
        return "redirect:/sitzungen/" + meeting
                + first.map(item -> "/raum/" + item.id()).orElse("");
    }

    @GetMapping("/sitzungen/{meeting}/raum/{item}")
    String show(@PathVariable UUID meeting, @PathVariable UUID item, Caller caller, Model model) {
        return show(there(meeting, item, caller), Typed.nothing(), List.of(), model);
    }

    @PostMapping("/sitzungen/{meeting}/raum/{item}")
    String decide(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            Model model,
            RedirectAttributes after,
            HttpServletResponse response) {
        There there = there(meeting, item, caller);
        Typed form = new Typed(sent);
        Verdict verdict = Verdict.read(form, there.item());
        if (!form.errors().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(there, form, form.errors(), model);
        }
        Chair.Ruling ruling = chair.decide(there.meeting(), item, there.viewer(), verdict, form.one("seen"));
        if (ruling instanceof Chair.Ruling.Stands) {
            after.addFlashAttribute("noted", there.agenda().number(there.item()));
            return "redirect:/sitzungen/" + meeting
                    + there.agenda()
                            .after(there.item())
                            .map(next -> "/raum/" + next.id())
                            .orElse("");
        }
        return again(there(meeting, item, caller), form, ruling, model, response);
    }

    /** The form once more: nothing was written, and what was typed stays. */
    private String again(There there, Typed form, Chair.Ruling ruling, Model model, HttpServletResponse response) {
        boolean refused = ruling instanceof Chair.Ruling.Refused;
        response.setStatus((refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
        model.addAttribute("overtaken", ruling instanceof Chair.Ruling.Overtaken);
        model.addAttribute("wentOn", ruling instanceof Chair.Ruling.CaseWentOn);
        return show(there, form, ruling instanceof Chair.Ruling.Refused no ? no.errors() : List.of(), model);
    }

    private String show(There there, Typed form, List<FieldError> errors, Model model) {
        AgendaItem item = there.item();
        CaseDetails about = about(there);
        Resolution decided = item.resolution();
        model.addAttribute("meeting", there.meeting());
        model.addAttribute("agenda", there.agenda());
        model.addAttribute("item", item);
        model.addAttribute("decided", decided);
        model.addAttribute(
                "evidence", decided != null ? decided.evidence() : about == null ? null : evidence.of(about));
        model.addAttribute("choices", RoomChoices.of(item, about));
        model.addAttribute("reasons", Verdict.REASONS);
        model.addAttribute("responsibles", responsibles.offered(there.meeting().kreis()));
        model.addAttribute(
                "form", form.with("seen", about == null ? "" : Seen.of(about).value()));
        model.addAttribute(
                "typed", !form.one("result").isEmpty() || !form.one("words").isEmpty());
        FormErrors.show(errors, model);
        return "sitzungen/raum";
    }

    private @Nullable CaseDetails about(There there) {
        String caseId = there.item().caseId();
        return caseId == null ? null : cases.find(caseId, there.viewer()).orElse(null);
    }

    private There there(UUID meeting, UUID item, Caller caller) {
        Viewer viewer = viewers.of(caller);
        MeetingSight.Seen seen = sight.steered(meeting, viewer);
        return seen.agenda()
                .find(item)
                .map(found -> new There(seen.meeting(), seen.agenda(), found, viewer))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
