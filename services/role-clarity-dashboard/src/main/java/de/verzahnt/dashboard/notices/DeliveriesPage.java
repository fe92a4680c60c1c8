package de.verzahnt.dashboard.notices;

import de.verzahnt.events.NoticeState;
import de.verzahnt.starter.caller.Caller;
import de.verzahnt.starter.caller.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Zustellungen: what administrators must know so that nobody goes untold. An unknown choice shows all. */
@Controller
class DeliveriesPage {

    private static final List<NoticeState> STATES = List.of(
            NoticeState.REFUSED,
            NoticeState.NO_MAILBOX,
            NoticeState.GIVEN_UP,
            NoticeState.DEFERRED,
            NoticeState.WAITING,
            NoticeState.SENT);

    private final Deliveries deliveries;
    private final Unreached unreached;

    DeliveriesPage(Deliveries deliveries, Unreached unreached) {
        this.deliveries = deliveries;
        this.unreached = unreached;
    }

    @GetMapping("/zustellungen")
    String page(@RequestParam(required = false) @Nullable String stand, Caller caller, Model model) {
        if (!caller.has(Role.ADMIN)) {
            throw new AccessDeniedException("role: not admin (expected: admin)");
        }
        @Nullable
        NoticeState chosen = STATES.stream()
                .filter(state -> state.name().equals(stand))
                .findFirst()
                .orElse(null);
        model.addAttribute("states", STATES);
        model.addAttribute("chosen", chosen);
        model.addAttribute("counts", deliveries.counts());
        model.addAttribute("deliveries", deliveries.list(chosen));
        model.addAttribute("unreached", unreached.count());
        return "zustellungen";
    }
}
