package de.verzahnt.dashboard.interfaces;

import de.verzahnt.starter.caller.Caller;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Schnittstellen: what an organisation lets other programs know. */
@Controller
class InterfacesPage {

    static final String PAGE = "/schnittstellen";

    private final InterfacesScreen screen;

    InterfacesPage(InterfacesScreen screen) {
        this.screen = screen;
    }

    @GetMapping(PAGE)
    String list(@RequestParam(required = false) @Nullable String organisation, Caller caller, Model model) {
        return screen.show(organisation, Map.of(), List.of(), caller, model);
    }

    /** Back to the page of this organisation. */
    static String back(String organisation, RedirectAttributes after) {
        after.addAttribute("organisation", organisation);
        return "redirect:" + PAGE;
    }
}
