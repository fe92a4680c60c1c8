package de.verzahnt.dashboard.rules.preview;

import de.verzahnt.starter.caller.Caller;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Vorschau: what other weights and thresholds would change. Reads only; its address holds the whole question. */
@Controller
class PreviewPage {

    private final PreviewScreen screen;

    PreviewPage(PreviewScreen screen) {
        this.screen = screen;
    }

    @GetMapping("/regeln/vorschau")
    String page(
            @RequestParam Map<String, String> parameters,
            Caller caller,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        PreviewForm form = screen.form(parameters, locale);
        if (!form.errors().isEmpty()) {
            response.setStatus(422);
        }
        String view = screen.show(form, parameters, List.of(), caller, model);
        if (model.containsAttribute("progress")) {
            // Only here, where nothing that was typed can be lost by it.
            response.setHeader("Refresh", TrialScreen.SECONDS_TO_NEXT_LOOK);
            model.addAttribute("reloads", true);
        }
        return view;
    }
}
