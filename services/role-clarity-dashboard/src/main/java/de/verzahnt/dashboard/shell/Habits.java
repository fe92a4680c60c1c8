package de.verzahnt.dashboard.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** What a reader has switched off, remembered by their browser for a year. */
public enum Habits {
    /** The welcome on the first page. */
    WELCOME("VERZAHNT_WILLKOMMEN"),
    /** Keyboard shortcuts of one character. */
    KEYS("VERZAHNT_TASTEN");

    private static final String OFF = "aus";
    private static final Duration KEPT = Duration.ofDays(365);

    private final String cookie;

    Habits(String cookie) {
        this.cookie = cookie;
    }

    /** Whether it is on; at first it is. */
    public boolean isOn(HttpServletRequest request) {
        var set = WebUtils.getCookie(request, cookie);
        return set == null || !OFF.equals(set.getValue());
    }

    /** Switches it on or off. */
    public void turn(boolean on, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(cookie, OFF)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .maxAge(on ? Duration.ZERO : KEPT)
                        .build()
                        .toString());
    }
}
