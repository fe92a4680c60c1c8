package de.verzahnt.starter.http;

import de.verzahnt.messages.Message;
import de.verzahnt.starter.problem.FieldError;
import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * A parameter of the address nobody knows is a mistake of the sender, and is told: {@code dryrun=true} must not write,
 * a misspelt filter must not list everything. Pages let unknown ones be, because links get decorated on their way.
 */
final class UnknownParameters implements HandlerInterceptor {

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        Set<String> names = known.computeIfAbsent(method, UnknownParameters::names);
        List<FieldError> errors = new TreeSet<>(request.getParameterMap().keySet())
                .stream()
                        .filter(name -> !names.contains(name))
                        .map(name -> error(name, names))
                        .toList();
        if (!errors.isEmpty()) {
            throw new ProblemException(ProblemKind.BAD_REQUEST, Message.of("problem.unknown-parameters"), errors);
        }
        return true;
    }

    private static FieldError error(String name, Set<String> names) {
        String all = names.isEmpty() ? "-" : String.join(", ", names);
        return new FieldError(name, null, Message.of("problem.known-parameters", all));
    }

    private static Set<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(UnknownParameters::names)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> names(MethodParameter parameter) {
        RequestParam one = parameter.getParameterAnnotation(RequestParam.class);
        if (one != null) {
            return Stream.of(
                    one.name().isEmpty()
                            ? String.valueOf(parameter.getParameter().getName())
                            : one.name());
        }
        boolean many = parameter.getParameterType().isRecord() && isQuery(parameter);
        return many
                ? Arrays.stream(parameter.getParameterType().getDeclaredConstructors())
                        .flatMap(constructor -> Arrays.stream(constructor.getParameters()))
                        .map(part -> renamed(part.getName(), part))
                : Stream.empty();
    }

    /** Spring binds a record without an annotation of its own to the address. */
    private static boolean isQuery(MethodParameter parameter) {
        return Arrays.stream(parameter.getParameterAnnotations())
                .noneMatch(annotation ->
                        annotation.annotationType().getPackageName().startsWith("org.springframework.web"));
    }

    private static String renamed(String name, AnnotatedElement part) {
        BindParam other = part.getAnnotation(BindParam.class);
        return other == null ? name : other.value();
    }
}
