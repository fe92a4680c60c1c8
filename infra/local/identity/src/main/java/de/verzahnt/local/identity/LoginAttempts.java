package de.verzahnt.local.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Wrong passwords of one address: so many a minute, then that address waits. No account is locked, so nobody can keep
 * another out.
 */
final class LoginAttempts extends OncePerRequestFilter implements AuthenticationFailureHandler {

    /** Wrong passwords of one address a minute. */
    static final int MOST_A_MINUTE = 10;

    private static final int MOST_ADDRESSES = 10_000;

    private final LongSupplier nanoTime;
    private final Map<String, Integer> failures = new HashMap<>();
    private long minute;

    LoginAttempts(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean attempt =
                request.getMethod().equals("POST") && request.getRequestURI().equals("/login");
        if (attempt && failures(request) >= MOST_A_MINUTE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            request.setAttribute("attempts", MOST_A_MINUTE);
            request.getRequestDispatcher("/login/later").forward(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        count(request.getRemoteAddr());
        response.sendRedirect("/login?error");
    }

    private synchronized int failures(HttpServletRequest request) {
        forgetOldMinute();
        return failures.getOrDefault(request.getRemoteAddr(), 0);
    }

    private synchronized void count(String address) {
        forgetOldMinute();
        if (failures.size() < MOST_ADDRESSES || failures.containsKey(address)) {
            failures.merge(address, 1, Integer::sum);
        }
    }

    private void forgetOldMinute() {
        long now = TimeUnit.NANOSECONDS.toMinutes(nanoTime.getAsLong());
        if (now != minute) {
            minute = now;
            failures.clear();
        }
    }
}
