package de.verzahnt.dashboard.security;

import de.verzahnt.starter.caller.Callers;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * An answer to a case that was sent when its login was gone does nothing, and what was typed is not lost: it waits until
 * somebody is logged in (often without a word, for the issuer still knows them) and stands in the form again.
 */
@Component
class LoginWasGone implements AccessDeniedHandler {

    private static final RequestMatcher ANSWER =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/hinweise/{caseId}/antwort/{outcome}");

    /** Where the login looks for the address that was asked for. */
    private static final String ASKED_FOR = "SPRING_SECURITY_SAVED_REQUEST";

    private final TypedForms forms;
    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    LoginWasGone(TypedForms forms) {
        this.forms = forms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException) || !ANSWER.matches(request) || isFromElsewhere(request)) {
            refusal.handle(request, response, denied);
            return;
        }
        forms.keep(request);
        if (Callers.find().isEmpty()) {
            request.getSession()
                    .setAttribute(ASKED_FOR, new SimpleSavedRequest(form(request, request.getContextPath())));
            response.sendRedirect(request.getContextPath() + "/oauth2/authorization/" + LoginClient.REGISTRATION);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            RequestDispatcher page = request.getRequestDispatcher(form(request, ""));
            page.forward(new AsGet(request), response);
        }
    }

    /** Browsers say which site made them send a form; only our own is worth a text being kept. */
    private static boolean isFromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin");
    }

    private static String form(HttpServletRequest request, String context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return UriComponentsBuilder.fromPath(context + path)
                .queryParamIfPresent(
                        "refersTo",
                        Optional.ofNullable(request.getParameter("refersTo")).filter(to -> !to.isBlank()))
                .encode()
                .toUriString();
    }

    /** Looking at the form instead of sending it. */
    private static final class AsGet extends HttpServletRequestWrapper {

        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
