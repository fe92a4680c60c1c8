package de.verzahnt.dashboard.guide;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Hilfe: all chapters with their sections, and each chapter. Whoever is logged in may read them. */
@Controller
class GuidePages {

    private final Guide guide;

    GuidePages(Guide guide) {
        this.guide = guide;
    }

    @GetMapping("/hilfe")
    String contents(Model model) {
        model.addAttribute("chapters", guide.chapters());
        return "hilfe/inhalt";
    }

    @GetMapping("/hilfe/{chapter}")
    String chapter(@PathVariable String chapter, Model model) {
        Chapter asked = guide.chapter(chapter).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("chapter", asked);
        model.addAttribute("next", guide.after(asked).orElse(null));
        return "hilfe/kapitel";
    }
}
