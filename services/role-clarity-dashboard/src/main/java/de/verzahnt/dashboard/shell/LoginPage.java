package de.verzahnt.dashboard.shell;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a login ends that did not work: says why and offers the way back in. */
@Controller
class LoginPage {

    @GetMapping("/anmeldung")
    String failed() {
        return "anmeldung";
    }

    /** Where a login ends that could not be asked for: the issuer does not answer. */
    @GetMapping("/anmeldung/gestoert")
    String away(HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return "anmeldung-gestoert";
    }
}
