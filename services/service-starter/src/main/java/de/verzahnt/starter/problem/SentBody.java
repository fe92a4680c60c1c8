package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the body of a report until it is read, so that a wrong one can be looked through as a whole: the reader itself
 * stops at the first place. One report is small ({@code verzahnt.limits.json}).
 */
@ControllerAdvice
final class SentBody extends RequestBodyAdviceAdapter {

    private static final String NAME = SentBody.class.getName();

    private final JsonMapper json;
    private final Shapes shapes;
    private final ObjectProvider<ValueCheck<?>> checks;

    SentBody(JsonMapper json, ObjectProvider<ValueCheck<?>> checks) {
        this.json = json;
        this.checks = checks;
        this.shapes = new Shapes(json);
    }

    private record Kept(byte[] bytes, Type type) {}

    private record Again(byte[] bytes, HttpHeaders headers) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] bytes = message.getBody().readAllBytes();
        demandUtf8(bytes);
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(NAME, new Kept(bytes, type), RequestAttributes.SCOPE_REQUEST);
        return new Again(bytes, message.getHeaders());
    }

    /** JSON is UTF-8 (RFC 8259); the reader itself would let overlong forms and halves of characters through. */
    private static void demandUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException other) {
            throw WebProblems.misfits(List.of(new FieldError("body", null, Message.of("problem.utf-8"))));
        }
    }

    /**
     * Every place of the kept body that does not fit, then what is wrong with the values that do; none when it is no JSON
     * at all or was never kept.
     */
    List<FieldError> misfits() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        Object kept = request == null ? null : request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST);
        return request != null && kept instanceof Kept body ? misfits(body, path(request)) : List.of();
    }

    private List<FieldError> misfits(Kept body, Map<String, String> path) {
        try {
            Shapes.Fitting<Object> fitting = shapes.read(json.readTree(body.bytes()), json.constructType(body.type()));
            Object readable = fitting.value();
            if (fitting.errors().isEmpty() || readable == null) {
                return fitting.errors();
            }
            List<FieldError> all = new ArrayList<>(fitting.errors());
            checks.forEach(
                    check -> all.addAll(FieldError.beside(fitting.errors(), valueErrors(check, readable, path))));
            return all;
        } catch (JacksonException noJson) {
            return List.of();
        }
    }

    private static <R> List<FieldError> valueErrors(ValueCheck<R> check, Object readable, Map<String, String> path) {
        return check.reportType().isInstance(readable)
                ? check.errors(check.reportType().cast(readable), path)
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> path(RequestAttributes request) {
        Object variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
