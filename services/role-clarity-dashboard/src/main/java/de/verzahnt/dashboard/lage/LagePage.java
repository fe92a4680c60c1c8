package de.verzahnt.dashboard.lage;

import de.verzahnt.dashboard.cases.CaseFigures;
import de.verzahnt.dashboard.cases.CaseFilter;
import de.verzahnt.dashboard.cases.Cases;
import de.verzahnt.dashboard.cases.News;
import de.verzahnt.dashboard.notices.Unreached;
import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.security.Viewers;
import de.verzahnt.dashboard.shell.Habits;
import de.verzahnt.dashboard.welcome.Welcome;
import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after login. */
@Controller
class LagePage {

    private static final int SHOWN = 5;

    private final Cases cases;
    private final Viewers viewers;
    private final Unreached unreached;
    private final Situation situation;
    private final News news;
    private final Change change;

    LagePage(Cases cases, Viewers viewers, Unreached unreached, Situation situation, News news, Change change) {
        this.cases = cases;
        this.news = news;
        this.change = change;
        this.viewers = viewers;
        this.unreached = unreached;
        this.situation = situation;
    }

    @GetMapping("/")
    String lage(Caller caller, HttpServletRequest request, Model model) {
        Viewer viewer = viewers.of(caller);
        CaseFigures figures = news.figures(caller);
        model.addAttribute("figures", change.of(viewer, figures));
        model.addAttribute("situation", situation.of(viewer, figures));
        model.addAttribute("waiting", cases.list(CaseFilter.WAITING, viewer, 0, SHOWN));
        model.addAttribute("newest", cases.list(CaseFilter.NONE, viewer, 0, SHOWN));
        model.addAttribute("hasOrganisation", !caller.organisations().isEmpty());
        model.addAttribute("unreached", unreached.near(caller));
        if (Habits.WELCOME.isOn(request)) {
            model.addAttribute("welcome", Welcome.of(caller).orElse(null));
        }
        return "lage";
    }
}
