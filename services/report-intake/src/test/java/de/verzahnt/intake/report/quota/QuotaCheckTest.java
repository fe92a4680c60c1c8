package de.verzahnt.intake.report.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.verzahnt.starter.problem.ProblemException;
import de.verzahnt.starter.problem.ProblemKind;
import io.github.bucket4j.TimeMeter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.unit.DataSize;

class QuotaCheckTest {

    private final QuotaCheck check = new QuotaCheck(new Quotas(
            new QuotaProperties(1, 2, DataSize.ofMegabytes(1), DataSize.ofMegabytes(1)), TimeMeter.SYSTEM_NANOTIME));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void reporter() {
        Jwt token = Jwt.withTokenValue("token")
                .header("alg", "none")
                .subject("machine")
                .claim("organisations", List.of("org-a"))
                .build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(token, List.of()));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoHasSentTooMuchIsToldWhenToComeBackInBothLanguages() {
        asks("PUT");
        asks("PUT");

        assertThatThrownBy(() -> asks("PUT")).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(ProblemKind.TOO_MANY_REQUESTS);
            assertThat(refusal.detail().in(Locale.GERMAN)).contains("nach 1 s");
            assertThat(refusal.detail().in(Locale.ENGLISH)).contains("after 1 s");
        });
        assertThat(response.getHeader("Retry-After")).isEqualTo("1");
    }

    @Test
    void readingIsFree() {
        asks("PUT");
        asks("PUT");

        assertThat(asks("GET")).isTrue();
    }

    private boolean asks(String method) {
        return check.preHandle(new MockHttpServletRequest(method, "/api/v1/activities/a/b"), response, this);
    }
}
