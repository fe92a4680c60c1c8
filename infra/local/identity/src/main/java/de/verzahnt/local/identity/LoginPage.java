package de.verzahnt.local.identity;

import java.net.URI;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The login form, and a page that says who is logged in when somebody comes here without an application. */
@Controller
class LoginPage {

    private final URI dashboard;

    LoginPage(IdentityProperties properties) {
        this.dashboard = properties.dashboard();
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    /** The form again, for whoever has tried too often. */
    @PostMapping("/login/later")
    String later() {
        return "login";
    }

    @GetMapping("/")
    String home(Principal principal, Model model) {
        model.addAttribute("account", principal.getName());
        model.addAttribute("dashboard", dashboard);
        return "home";
    }
}
