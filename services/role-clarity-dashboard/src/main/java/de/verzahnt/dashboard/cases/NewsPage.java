package de.verzahnt.dashboard.cases;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.starter.caller.Caller;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Neues: what has changed since the reader last said to have seen all. Looking changes nothing. */
@Controller
class NewsPage {

    private static final int SHOWN = 50;

    private final News news;
    private final WhySeen whySeen;
    private final Viewers viewers;
    private final Clock clock;

    NewsPage(News news, WhySeen whySeen, Viewers viewers, Clock clock) {
        this.news = news;
        this.whySeen = whySeen;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping("/neues")
    String show(Caller caller, Model model) {
        Viewer viewer = viewers.of(caller);
        Instant now = clock.instant();
        Page<CaseSummary> found = news.list(caller, viewer, SHOWN);
        model.addAttribute("now", now);
        model.addAttribute("since", news.since(caller));
        model.addAttribute("cases", found);
        model.addAttribute(
                "why",
                whySeen.of(found.items().stream().map(CaseSummary::caseId).toList(), viewer));
        return "hinweise/neues";
    }

    /** Everything up to the moment the page was shown; what came meanwhile stays new. */
    @PostMapping("/neues/gesehen")
    String seen(@RequestParam(defaultValue = "") String until, Caller caller) {
        news.seen(caller, moment(until));
        return "redirect:/neues";
    }

    private Instant moment(String until) {
        try {
            return Instant.parse(until);
        } catch (DateTimeException notFromOurForm) {
            return clock.instant();
        }
    }
}
