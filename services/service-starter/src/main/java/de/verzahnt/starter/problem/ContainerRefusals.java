package de.verzahnt.starter.problem;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/** What the container refuses before it reads a request to its end: problem details instead of its own page. */
public final class ContainerRefusals extends ErrorReportValve {

    private static final String TEXT = "{\"type\":\"%s\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\","
            + "\"titleEn\":\"%s\",\"detailEn\":\"%s\",\"errors\":[]}";

    /** Tomcat makes it by its name. */
    public ContainerRefusals() {
        setShowReport(false);
        setShowServerInfo(false);
    }

    /** A method, a version or a coding the protocol does not have is the sender's mistake, not a fault of the service. */
    private static int told(int status) {
        boolean mistaken = status == HttpServletResponse.SC_NOT_IMPLEMENTED
                || status == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED;
        return mistaken ? HttpServletResponse.SC_BAD_REQUEST : status;
    }

    // By itself Tomcat reads a refused body to its end, as slowly as its sender likes.
    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        super.invoke(request, response);
        if (request.getAttribute(BodyRefused.HANG_UP) != null) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = told(response.getStatus());
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setStatus(status);
        ProblemKind kind = ProblemKind.ofStatus(status);
        ProblemDetail problem = Problems.of(kind, kind.sentence(), List.of());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] body = TEXT.formatted(
                        kind.type(),
                        problem.getTitle(),
                        status,
                        problem.getDetail(),
                        kind.title().in(Locale.ENGLISH),
                        kind.sentence().in(Locale.ENGLISH))
                .getBytes(StandardCharsets.UTF_8);
        try {
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException gone) {
            // Who is refused here has often hung up already.
        }
    }
}
