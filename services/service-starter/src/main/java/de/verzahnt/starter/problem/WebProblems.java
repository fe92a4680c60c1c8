package de.verzahnt.starter.problem;

import de.verzahnt.messages.Message;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingRequestValueException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;

/** From the exceptions of Spring MVC and Security to refusals. */
final class WebProblems {

    private WebProblems() {}

    static Optional<ProblemException> of(Exception failure) {
        if (failure instanceof HttpMessageNotReadableException unreadable) {
            return Optional.of(unreadable(unreadable));
        }
        if (failure instanceof MaxUploadSizeExceededException) {
            return simple(ProblemKind.TOO_LARGE);
        }
        if (failure instanceof MultipartException) {
            return simple(ProblemKind.BAD_REQUEST);
        }
        if (failure instanceof AccessDeniedException) {
            return simple(ProblemKind.FORBIDDEN);
        }
        if (failure instanceof AuthenticationException) {
            return simple(ProblemKind.UNAUTHORIZED);
        }
        if (failure instanceof InvalidParameterException) {
            return simple(ProblemKind.BAD_REQUEST);
        }
        return parameter(failure).or(() -> standard(failure));
    }

    private static ProblemException unreadable(HttpMessageNotReadableException failure) {
        FieldError error = failure.getCause() instanceof JacksonException json
                ? JsonProblems.error(json)
                : new FieldError("body", null, Message.of("problem.readable-body"));
        return misfits(List.of(error));
    }

    /** A body that is no report of the documented format, with its places. */
    static ProblemException misfits(List<FieldError> errors) {
        String first = errors.get(0).field();
        return new ProblemException(ProblemKind.INVALID_JSON, Message.of("problem.misfits", first), errors);
    }

    private static Optional<ProblemException> parameter(Exception failure) {
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            return badParameter(mismatch.getName(), String.valueOf(mismatch.getValue()), mismatch.getRequiredType());
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return badParameter(missing.getParameterName(), null, null);
        }
        if (failure instanceof MissingRequestValueException) {
            return badParameter("request", null, null);
        }
        return validated(failure);
    }

    private static Optional<ProblemException> validated(Exception failure) {
        if (failure instanceof MethodArgumentNotValidException invalid) {
            return invalidValues(invalid.getBindingResult().getFieldErrors().stream()
                    .map(WebProblems::unfitting)
                    .toList());
        }
        if (failure instanceof HandlerMethodValidationException invalid) {
            return invalidValues(invalid.getParameterValidationResults().stream()
                    .map(result -> error(
                            result instanceof ParameterErrors errors
                                    ? errors.getObjectName()
                                    : String.valueOf(result.getMethodParameter().getParameterName()),
                            result.getArgument(),
                            result.getResolvableErrors().get(0).getDefaultMessage()))
                    .toList());
        }
        return Optional.empty();
    }

    private static Optional<ProblemException> badParameter(
            String name, @Nullable String value, @Nullable Class<?> type) {
        return invalidValues(List.of(new FieldError(name, value, JsonProblems.expected(type))));
    }

    private static Optional<ProblemException> invalidValues(List<FieldError> errors) {
        return Optional.of(new ProblemException(ProblemKind.BAD_REQUEST, Message.of("problem.values"), errors));
    }

    /** The framework's own message of a value it cannot convert names classes; ours names what fits. */
    private static FieldError unfitting(org.springframework.validation.FieldError error) {
        if (!error.isBindingFailure()) {
            return error(error.getField(), error.getRejectedValue(), error.getDefaultMessage());
        }
        Class<?> type = error.contains(TypeMismatchException.class)
                ? error.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
        return new FieldError(error.getField(), String.valueOf(error.getRejectedValue()), JsonProblems.expected(type));
    }

    private static FieldError error(String field, @Nullable Object value, @Nullable String message) {
        Message expected = Message.of("problem.told", message == null ? "-" : message, message == null ? "-" : message);
        return new FieldError(field, value == null ? null : value.toString(), expected);
    }

    private static Optional<ProblemException> standard(Exception failure) {
        if (!(failure instanceof ErrorResponse response)) {
            return Optional.empty();
        }
        ProblemKind kind = ProblemKind.ofStatus(response.getStatusCode().value());
        String possible = "";
        if (failure instanceof HttpRequestMethodNotSupportedException method) {
            possible = String.join(
                    ", ", Optional.ofNullable(method.getSupportedMethods()).orElse(new String[0]));
        } else if (failure instanceof HttpMediaTypeNotSupportedException media) {
            possible = media.getSupportedMediaTypes().toString();
        }
        return Optional.of(new ProblemException(
                kind, possible.isEmpty() ? kind.sentence() : Message.of("problem.possible", kind.title(), possible)));
    }

    private static Optional<ProblemException> simple(ProblemKind kind) {
        return Optional.of(new ProblemException(kind, kind.sentence()));
    }
}
