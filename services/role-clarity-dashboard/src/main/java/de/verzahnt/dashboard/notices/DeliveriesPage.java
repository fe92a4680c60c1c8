package de.verzahnt.dashboard.notices;

import de.verzahnt.dashboard.api.Parameters;
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

/** Zustellungen: what administrators must know so that nobody goes untold. A choice nobody knows is told, and all are shown. */
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
        Parameters check = new Parameters();
        @Nullable NoticeState chosen = check.oneOf("stand", stand, NoticeState.class);
        model.addAttribute("refused", check.refused());
        model.addAttribute("states", STATES);
        model.addAttribute("chosen", chosen);
        model.addAttribute("counts", deliveries.counts());
        model.addAttribute("deliveries", deliveries.list(chosen));
        model.addAttribute("unreached", unreached.count());
        return "zustellungen";
    }
}
