package de.verzahnt.starter.problem;

import jakarta.servlet.RequestDispatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** What the container's error dispatch answers, in the shape of a problem; pages find {@code status} and {@code path} too. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemErrorAttributes extends DefaultErrorAttributes {

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE, RequestAttributes.SCOPE_REQUEST);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI, RequestAttributes.SCOPE_REQUEST);
        ProblemKind kind = ProblemKind.ofStatus(status instanceof Integer code ? code : 500);
        ProblemDetail problem = Problems.of(kind, kind.sentence(), List.of());
        Map<String, @Nullable Object> attributes = new LinkedHashMap<>();
        attributes.put("type", kind.type().toString());
        attributes.put("title", problem.getTitle());
        attributes.put("status", status instanceof Integer ? status : 500);
        attributes.put("detail", problem.getDetail());
        attributes.put("instance", path);
        attributes.put("path", path);
        attributes.put("titleEn", kind.title().in(Locale.ENGLISH));
        attributes.put("errors", List.of());
        return attributes;
    }
}
