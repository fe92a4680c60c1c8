package de.verzahnt.dashboard.meetings;

import de.verzahnt.dashboard.meetings.MeetingSight.Seen;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms beside an agenda; each leads back to it. */
@Controller
class AgendaForms {

    private final MeetingSight sight;
    private final AgendaDesk desk;
    private final AgendaItems items;
    private final Viewers viewers;

    AgendaForms(MeetingSight sight, AgendaDesk desk, AgendaItems items, Viewers viewers) {
        this.sight = sight;
        this.desk = desk;
        this.items = items;
        this.viewers = viewers;
    }

    /** Takes up what the hub proposes. */
    @PostMapping("/sitzungen/{meeting}/vorschlaege")
    String adopt(
            @PathVariable UUID meeting,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            RedirectAttributes after) {
        Viewer viewer = viewers.of(caller);
        Meeting open = open(meeting, viewer).meeting();
        int adopted = desk.adopt(open, new Typed(sent).all("proposal"), viewer);
        after.addFlashAttribute("done", adopted == 0 ? "nothing" : "adopted");
        return back(meeting);
    }

    /** Puts an own item on the agenda; what is wrong with it is told there. */
    @PostMapping("/sitzungen/{meeting}/punkte")
    String add(
            @PathVariable UUID meeting,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller,
            RedirectAttributes after) {
        Meeting open = open(meeting, viewers.of(caller)).meeting();
        Typed form = new Typed(sent);
        String title = form.line("title", true);
        Section section = form.oneOf("section", List.of(Section.values()));
        if (section == null || !form.errors().isEmpty()) {
            after.addFlashAttribute("wrong", form.errors());
            after.addFlashAttribute("typedTitle", form.one("title"));
        } else {
            desk.add(open, section, title);
            after.addFlashAttribute("done", "added");
        }
        return back(meeting) + "#eigener";
    }

    /** Moves an item, takes it off, puts it back, opens or closes it to others. */
    @PostMapping("/sitzungen/{meeting}/punkte/{item}")
    String change(
            @PathVariable UUID meeting,
            @PathVariable UUID item,
            @RequestParam MultiValueMap<String, String> sent,
            Caller caller) {
        Seen seen = sight.steered(meeting, viewers.of(caller));
        AgendaItem one = seen.agenda().items().stream()
                .filter(other -> other.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String action = new Typed(sent).one("action");
        boolean over = seen.meeting().state().over();
        switch (action) {
            case "public" -> items.open(one, true);
            case "internal" -> items.open(one, false);
            default -> {
                if (!over) {
                    order(seen.meeting(), one, action);
                }
            }
        }
        return back(meeting) + "#punkt-" + item;
    }

    private void order(Meeting meeting, AgendaItem one, String action) {
        switch (action) {
            case "up" -> desk.move(meeting, one, true);
            case "down" -> desk.move(meeting, one, false);
            case "remove" -> items.remove(one, true);
            case "restore" -> items.remove(one, false);
            default -> {
                // What nobody offers changes nothing.
            }
        }
    }

    private Seen open(UUID meeting, Viewer viewer) {
        Seen seen = sight.steered(meeting, viewer);
        if (seen.meeting().state().over()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return seen;
    }

    private static String back(UUID meeting) {
        return "redirect:/sitzungen/" + meeting;
    }
}
