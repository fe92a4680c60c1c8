package de.verzahnt.starter.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class AnonymousSessionsTest {

    private static final int ORDINARY = 28_800;
    private static final int SHORT = 600;

    private final AnonymousSessions sessions = new AnonymousSessions(new SessionProperties(Duration.ofMinutes(10), 2));

    @Test
    void aSessionWithoutLoginEndsSoon() {
        assertThat(begun().getMaxInactiveInterval()).isEqualTo(SHORT);
    }

    @Test
    void withTheLoginItIsAnOrdinaryOne() {
        MockHttpSession session = begun();

        login(session);

        assertThat(session.getMaxInactiveInterval()).isEqualTo(ORDINARY);
    }

    @Test
    void whenThereAreTooManyTheOldestEndsAndNobodyWhoIsLoggedIn() {
        MockHttpSession loggedIn = begun();
        login(loggedIn);
        MockHttpSession oldest = begun();
        begun();

        begun();

        assertThat(oldest.isInvalid()).isTrue();
        assertThat(loggedIn.isInvalid()).isFalse();
    }

    private MockHttpSession begun() {
        MockHttpSession session = new MockHttpSession();
        session.setMaxInactiveInterval(ORDINARY);
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }

    private void login(MockHttpSession session) {
        sessions.attributeAdded(new HttpSessionBindingEvent(session, "SPRING_SECURITY_CONTEXT", "somebody"));
    }
}
