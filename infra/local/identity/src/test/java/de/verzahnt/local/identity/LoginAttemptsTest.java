package de.verzahnt.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;

class LoginAttemptsTest {

    private static final int OK = 200;
    private static final int TOO_MANY = 429;

    private final AtomicLong nanos = new AtomicLong();
    private final LoginAttempts attempts = new LoginAttempts(nanos::get);

    @Test
    void whoGuessesTooOftenWaitsAndNobodyElseDoes() throws ServletException, IOException {
        guess("192.0.2.1", LoginAttempts.MOST_A_MINUTE);

        assertThat(attempt("192.0.2.1")).isEqualTo(TOO_MANY);
        assertThat(attempt("192.0.2.2")).isEqualTo(OK);
    }

    @Test
    void aMinuteLaterOneMayTryAgain() throws ServletException, IOException {
        guess("192.0.2.1", LoginAttempts.MOST_A_MINUTE);

        nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));

        assertThat(attempt("192.0.2.1")).isEqualTo(OK);
    }

    private void guess(String address, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            attempts.onAuthenticationFailure(
                    login(address), new MockHttpServletResponse(), new BadCredentialsException("wrong"));
        }
    }

    private int attempt(String address) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        attempts.doFilter(login(address), response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest login(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");
        request.setRemoteAddr(address);
        return request;
    }
}
