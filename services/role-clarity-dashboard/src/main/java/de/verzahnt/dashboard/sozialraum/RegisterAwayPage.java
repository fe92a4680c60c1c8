package de.verzahnt.dashboard.sozialraum;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that the register does not answer, instead of an error nobody understands. */
@Controller
@ControllerAdvice(basePackageClasses = RegisterAwayPage.class)
class RegisterAwayPage {
    private static final String AWAY = "/sozialraeume/gestoert";
    private static final Logger LOG = LoggerFactory.getLogger(RegisterAwayPage.class);

    /** By way of an address of its own: what every page gets beside its own is not there for an exception. */
    @ExceptionHandler(RegisterAway.class)
    String away(RegisterAway away) {
        LOG.warn("the Sozialräume cannot be shown: {}", away.getMessage());
        return "forward:" + AWAY;
    }

    @RequestMapping(AWAY)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String page() {
        return "sozialraeume/gestoert";
    }
}
