package de.verzahnt.dashboard.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a login that failed ends: says so and offers the way back in. */
@Controller
class LoginPage {

    @GetMapping("/anmeldung")
    String failed() {
        return "anmeldung";
    }
}
