package de.verzahnt.dashboard.reporting.confirmation;

import de.verzahnt.dashboard.remote.RemoteAway;
import de.verzahnt.dashboard.reporting.confirmation.ConfirmationGateways.Answer;
import de.verzahnt.dashboard.reporting.confirmation.ConfirmationGateways.Busy;
import de.verzahnt.dashboard.reporting.confirmation.Question.Asked;
import de.verzahnt.starter.http.AddressRate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Stimmt das noch? Answers by the link of a mail, without a login and without a session: the token alone says that it was
 * they who got the mail, so the form needs no other. Looking changes nothing, whoever looks. Old, used and unknown links get
 * one page.
 */
@Controller
class ConfirmationPage {
    private static final String PAGE = "/bestaetigung";
    private static final String VIEW = "meine/bestaetigung";
    private static final int MOST_A_MINUTE = 30;
    private static final int MOST = 200;
    private static final String A_MINUTE = "60";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final Set<String> WORDS = Set.of("RIGHT", "CHANGED", "ENDED");

    private final ConfirmationGateways gateways;
    private final AddressRate rate;

    ConfirmationPage(ConfirmationGateways gateways, Clock clock) {
        this.gateways = gateways;
        this.rate = new AddressRate(clock, MOST_A_MINUTE);
    }

    @GetMapping(PAGE)
    String look(
            @RequestParam(defaultValue = "") String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return show(() -> gateways.look(token), token, model, request, response);
    }

    @PostMapping(PAGE)
    String answer(
            @RequestParam(defaultValue = "") String token,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        List<Answer> answers = answers(fields);
        if (answers.isEmpty()) {
            model.addAttribute("nothing", true);
            String view = show(() -> gateways.look(token), token, model, request, response);
            if (model.containsAttribute("question")) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
            return view;
        }
        String view = show(() -> gateways.answer(token, answers), token, model, request, response);
        if (model.getAttribute("question") instanceof Question question) {
            model.addAttribute("answered", true);
            for (String word : WORDS) {
                model.addAttribute(word.toLowerCase(Locale.ROOT), said(word, answers, question));
            }
        }
        return view;
    }

    private String show(
            Supplier<Optional<Question>> asked,
            String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!rate.admits(String.valueOf(request.getRemoteAddr()))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("busy", true);
            return VIEW;
        }
        if (TOKEN.matcher(token).matches()) {
            ask(asked, token, model, response);
        } else {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return VIEW;
    }

    /** A gateway that is away or busy says nothing of the link: it may be good. */
    private static void ask(
            Supplier<Optional<Question>> asked, String token, Model model, HttpServletResponse response) {
        try {
            Optional<Question> question = asked.get();
            if (question.isEmpty()) {
                response.setStatus(HttpStatus.NOT_FOUND.value());
            } else {
                model.addAttribute("question", question.get());
                model.addAttribute("token", token);
            }
        } catch (RemoteAway away) {
            later("away", model, response);
        } catch (Busy busy) {
            later("busy", model, response);
        }
    }

    private static void later(String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
        model.addAttribute(why, true);
    }

    private static List<Answer> answers(Map<String, String> fields) {
        return IntStream.range(0, MOST)
                .mapToObj(at -> answer(fields.get("id" + at), fields.get("answer" + at)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Answer> answer(@Nullable String id, @Nullable String word) {
        return id == null || word == null || !WORDS.contains(word)
                ? Optional.empty()
                : Optional.of(new Answer(id, word));
    }

    private static List<Asked> said(String word, List<Answer> answers, Question question) {
        return question.offerings().stream()
                .filter(one -> answers.contains(new Answer(one.id(), word)))
                .toList();
    }
}
