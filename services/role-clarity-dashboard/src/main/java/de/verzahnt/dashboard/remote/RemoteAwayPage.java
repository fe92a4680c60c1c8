package de.verzahnt.dashboard.remote;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says which service does not answer, instead of an error nobody understands. */
@Controller
@ControllerAdvice
class RemoteAwayPage {
    private static final String AWAY = "/dienst-gestoert/";
    private static final Logger LOG = LoggerFactory.getLogger(RemoteAwayPage.class);

    /** By way of an address of its own: what every page gets beside its own is not there for an exception. */
    @ExceptionHandler(RemoteAway.class)
    String away(RemoteAway away) {
        LOG.warn("a page cannot be shown: {}", away.getMessage());
        return "forward:" + AWAY + away.which();
    }

    @RequestMapping(AWAY + "{which}")
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String page(@PathVariable String which, Model model) {
        model.addAttribute("which", Remote.REGISTER.name().equals(which) ? Remote.REGISTER : Remote.GATEWAY);
        return "dienst-gestoert";
    }
}
