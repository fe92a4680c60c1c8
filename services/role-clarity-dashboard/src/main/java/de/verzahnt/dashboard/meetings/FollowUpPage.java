package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.api.Parameters;
import de.verzahnt.dashboard.outward.HubAddress;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.TableFile;
import de.verzahnt.dashboard.shell.Times;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
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

/** Beschlüsse: what became of each, by age and by who is responsible. */
@Controller
class FollowUpPage {

    private static final String PAGE = "/sitzungen/beschluesse";

    private final FollowUps followUps;
    private final FollowUpWords words;
    private final DueCalendars calendars;
    private final HubAddress hub;
    private final Viewers viewers;
    private final Times times;

    FollowUpPage(
            FollowUps followUps,
            FollowUpWords words,
            DueCalendars calendars,
            HubAddress hub,
            Viewers viewers,
            Times times) {
        this.followUps = followUps;
        this.words = words;
        this.calendars = calendars;
        this.hub = hub;
        this.viewers = viewers;
        this.times = times;
    }

    @GetMapping(PAGE)
    String show(@RequestParam(required = false) @Nullable String responsible, Caller caller, Model model) {
        Viewer viewer = steering(caller);
        List<FollowUp> all = followUps.of(viewer);
        model.addAttribute("offices", FollowUps.offices(all));
        model.addAttribute("responsible", responsible);
        model.addAttribute(
                "decisions",
                all.stream()
                        .filter(one -> responsible == null
                                || one.decided().responsible().equals(responsible))
                        .toList());
        model.addAttribute("calendar", calendars.exists(viewer));
        return "sitzungen/beschluesse";
    }

    /** Confirms what the log tells, says by hand that it is done, or that it is not. */
    @PostMapping(PAGE + "/{item}")
    String done(
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            RedirectAttributes after) {
        FollowUp one = followUps
                .find(item, steering(caller))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Typed form = new Typed(sent);
        String how = form.line("done", false);
        switch (form.one("action")) {
            case "confirm" -> confirm(one);
            case "reopen" -> followUps.reopen(one);
            case "done" -> {
                if (form.errors().isEmpty() && !how.isEmpty()) {
                    followUps.done(one, how);
                } else {
                    after.addFlashAttribute("wrongAt", item);
                }
            }
            default -> {
                // What nobody offers changes nothing.
            }
        }
        return "redirect:" + PAGE + "#beschluss-" + item;
    }

    private void confirm(FollowUp one) {
        Proof proof = one.proof();
        if (proof != null) {
            followUps.done(one, words.of(proof));
        }
    }

    @GetMapping(PAGE + "/export")
    void export(@RequestParam(required = false) @Nullable String format, Caller caller, HttpServletResponse response)
            throws IOException {
        List<FollowUp> all = followUps.of(steering(caller));
        TableFile asked = new Parameters().oneOf("format", format, TableFile.class);
        (asked == null ? TableFile.CSV : asked).send("beschluesse", times.today(), words.table(all), response);
    }

    /** Makes the address of the calendar, told this once, or withdraws it. */
    @PostMapping("/sitzungen/kalender")
    String calendar(@RequestParam(required = false) @Nullable String action, Caller caller, RedirectAttributes after) {
        Viewer viewer = steering(caller);
        if ("withdraw".equals(action)) {
            calendars.withdraw(viewer);
        } else if ("make".equals(action)) {
            after.addFlashAttribute("address", hub.at(DueCalendarInterface.path(calendars.make(viewer))));
        }
        return "redirect:" + PAGE + "#kalender";
    }

    private Viewer steering(Caller caller) {
        Viewer viewer = viewers.of(caller);
        if (viewer.steered().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return viewer;
    }
}
