package de.verzahnt.dashboard.welcome;

import de.verzahnt.dashboard.shell.Habits;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Hides the welcome; lists the keyboard shortcuts and switches them off and on. */
@Controller
class WelcomePages {

    /** Each key with the name of what it does; the script knows the same. */
    private static final List<String> KEYS = List.of("search", "lage", "hinweise", "angebote", "neues", "keys");

    @PostMapping("/willkommen")
    String hide(@RequestParam(defaultValue = "") String zeigen, HttpServletResponse response) {
        Habits.WELCOME.turn(zeigen.equals("true"), response);
        return "redirect:/";
    }

    @GetMapping("/tastatur")
    String keys(Model model) {
        model.addAttribute("shortcuts", KEYS);
        return "tastatur";
    }

    @PostMapping("/tastatur")
    String turn(@RequestParam(defaultValue = "") String an, HttpServletResponse response) {
        Habits.KEYS.turn(an.equals("true"), response);
        return "redirect:/tastatur";
    }
}
