package de.verzahnt.dashboard.notifications;

import de.verzahnt.contract.TokenHash;
import de.verzahnt.starter.http.AddressRate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Turns off news of an area by the link of a mail, without login, cookie or session (RFC 8058): only the one POST the mail
 * itself names does it. Looking changes nothing, nor does another POST. The page names nobody, and looks alike for every token.
 */
@Controller
class UnsubscribePage {

    private static final String PAGE = "/abbestellen";
    private static final String VIEW = "abbestellen";
    private static final int MOST_A_MINUTE = 60;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Map<String, List<String>> ONE_CLICK = Map.of("List-Unsubscribe", List.of("One-Click"));

    private final JdbcClient jdbc;
    private final KeptSettings kept;
    private final AddressRate rate;

    UnsubscribePage(JdbcClient jdbc, KeptSettings kept, Clock clock) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.rate = new AddressRate(clock, MOST_A_MINUTE);
    }

    @GetMapping(PAGE)
    String look(@RequestParam(defaultValue = "") String token, Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return TOKEN.matcher(token).matches() ? asks(token, model) : unknown(model, response);
    }

    @PostMapping(PAGE)
    String turnOff(
            @RequestParam(defaultValue = "") String token,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!rate.admits(String.valueOf(request.getRemoteAddr()))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("busy", true);
            return VIEW;
        }
        if (!TOKEN.matcher(token).matches()) {
            return unknown(model, response);
        }
        if (!isOneClick(fields)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return asks(token, model);
        }
        List<String> whose = whose(token);
        whose.forEach(kept::turnAreaOff);
        model.addAttribute("done", !whose.isEmpty());
        return whose.isEmpty() ? unknown(model, response) : VIEW;
    }

    /** What was sent beside the address is this and nothing else. */
    private static boolean isOneClick(MultiValueMap<String, String> fields) {
        Map<String, List<String>> sent = new TreeMap<>(fields);
        sent.remove("token");
        sent.remove("lang");
        return sent.equals(ONE_CLICK);
    }

    private List<String> whose(String token) {
        return new ArrayList<>(jdbc.sql("SELECT organisation_id FROM unsubscribe_link WHERE token_hash = ?")
                .param(TokenHash.of(token))
                .query(String.class)
                .list());
    }

    private static String asks(String token, Model model) {
        model.addAttribute("token", token);
        return VIEW;
    }

    private static String unknown(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("unknown", true);
        return VIEW;
    }
}
