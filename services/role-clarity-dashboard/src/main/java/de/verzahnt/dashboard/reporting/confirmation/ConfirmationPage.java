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
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Stimmt das noch? Answers by the link of a mail, without a login and without a session: the token alone says that it was
 * they who got the mail, so the form needs no other. Looking changes nothing, whoever looks, nor does the form sent as it
 * stands ({@link AnswerForm}) or sooner than it can be read ({@link PageShown}). Old, used and unknown links get one page.
 */
@Controller
class ConfirmationPage {
    private static final String PAGE = "/bestaetigung";
    private static final String VIEW = "meine/bestaetigung";
    private static final int MOST_A_MINUTE = 30;
    private static final String A_MINUTE = "60";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final ConfirmationGateways gateways;
    private final AddressRate rate;
    private final Clock clock;

    ConfirmationPage(ConfirmationGateways gateways, Clock clock) {
        this.gateways = gateways;
        this.clock = clock;
        this.rate = new AddressRate(clock, MOST_A_MINUTE);
    }

    @GetMapping(PAGE)
    String look(
            @RequestParam(defaultValue = "") String token,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (admits(token, model, request, response)) {
            ask(() -> gateways.look(token), model, response)
                    .ifPresent(question -> show(question, token, AnswerForm.empty(), null, model));
        }
        return VIEW;
    }

    @PostMapping(PAGE)
    String answer(
            @RequestParam(defaultValue = "") String token,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (admits(token, model, request, response)) {
            ask(() -> gateways.look(token), model, response)
                    .ifPresent(question -> answer(question, token, fields, model, response));
        }
        return VIEW;
    }

    /** An incomplete form comes back and spends nothing, and so does one that nobody can have read. */
    private void answer(
            Question question,
            String token,
            MultiValueMap<String, String> fields,
            Model model,
            HttpServletResponse response) {
        AnswerForm form = AnswerForm.of(fields);
        String shown = fields.getFirst(PageShown.FIELD);
        boolean complete = form.isComplete(question);
        if (complete && PageShown.wasRead(shown, clock.instant(), token)) {
            List<Answer> answers = form.says(question);
            ask(() -> gateways.answer(token, answers), model, response)
                    .ifPresent(answered -> thank(answered, answers, model));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            show(question, token, form, shown, model);
            model.addAttribute("missing", form.missing(question));
            model.addAttribute("nothing", form.says(question).isEmpty());
            model.addAttribute("hasty", complete);
            model.addAttribute("incomplete", true);
        }
    }

    private void show(Question question, String token, AnswerForm form, @Nullable String shown, Model model) {
        model.addAttribute("question", question);
        model.addAttribute("token", token);
        model.addAttribute("shown", PageShown.again(shown, clock.instant(), token));
        model.addAttribute("form", form);
    }

    private static void thank(Question question, List<Answer> answers, Model model) {
        model.addAttribute("question", question);
        model.addAttribute("answered", true);
        for (String word : List.of("RIGHT", "CHANGED", "ENDED")) {
            model.addAttribute(word.toLowerCase(Locale.ROOT), said(word, answers, question));
        }
    }

    /** Whether this address may ask now, and about something that may be a token. */
    private boolean admits(String token, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (!rate.admits(String.valueOf(request.getRemoteAddr()))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("busy", true);
            return false;
        }
        if (!TOKEN.matcher(token).matches()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return false;
        }
        return true;
    }

    /** A gateway that is away or busy says nothing of the link: it may be good. */
    private static Optional<Question> ask(
            Supplier<Optional<Question>> asked, Model model, HttpServletResponse response) {
        try {
            Optional<Question> question = asked.get();
            if (question.isEmpty()) {
                response.setStatus(HttpStatus.NOT_FOUND.value());
            }
            return question;
        } catch (RemoteAway away) {
            later("away", model, response);
        } catch (Busy busy) {
            later("busy", model, response);
        }
        return Optional.empty();
    }

    private static void later(String why, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, A_MINUTE);
        model.addAttribute(why, true);
    }

    private static List<Asked> said(String word, List<Answer> answers, Question question) {
        return question.offerings().stream()
                .filter(one -> answers.contains(new Answer(one.id(), word)))
                .toList();
    }
}
