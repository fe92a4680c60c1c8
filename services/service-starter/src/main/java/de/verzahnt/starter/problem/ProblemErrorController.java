package de.verzahnt.starter.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.autoconfigure.error.BasicErrorController;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was refused before a controller was found: a page where the service has one for it, else problem details,
 * whatever the sender would have liked to read. Only the error dispatch belongs here; called directly it is not found.
 */
final class ProblemErrorController extends BasicErrorController {

    private final JsonMapper json;

    ProblemErrorController(
            ErrorAttributes attributes, WebProperties settings, List<ErrorViewResolver> pages, JsonMapper json) {
        super(attributes, settings.getError(), pages);
        this.json = json;
    }

    @Override
    public ModelAndView errorHtml(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        Map<String, @Nullable Object> model = getErrorAttributes(request, ErrorAttributeOptions.defaults());
        response.setStatus(status.value());
        ModelAndView page = resolveErrorView(request, response, status, model);
        return page == null ? new ModelAndView(asProblem(), model) : page;
    }

    @Override
    public ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
        return ResponseEntity.status(status(request))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(getErrorAttributes(request, ErrorAttributeOptions.defaults()));
    }

    private HttpStatus status(HttpServletRequest request) {
        boolean dispatched = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
        return dispatched ? getStatus(request) : HttpStatus.NOT_FOUND;
    }

    private View asProblem() {
        return (model, request, response) -> {
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getOutputStream().write(json.writeValueAsBytes(model));
        };
    }
}
