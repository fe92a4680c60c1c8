package de.verzahnt.starter.http;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Sessions of those who are not logged in: so many, the oldest go first, and each ends soon when nobody comes back. With
 * the login a session is an ordinary one.
 */
final class AnonymousSessions implements HttpSessionListener, HttpSessionAttributeListener {

    private static final String LOGIN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final SessionProperties settings;

    /** How long each may rest once somebody is logged in, in seconds; the oldest first. */
    private final Map<HttpSession, Integer> sessions = new LinkedHashMap<>();

    AnonymousSessions(SessionProperties settings) {
        this.settings = settings;
    }

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        HttpSession oldest = add(event.getSession());
        event.getSession().setMaxInactiveInterval((int) settings.withoutLogin().toSeconds());
        if (oldest != null) {
            try {
                oldest.invalidate();
            } catch (IllegalStateException endedMeanwhile) {
                // Then there is nothing left to end.
            }
        }
    }

    private synchronized @Nullable HttpSession add(HttpSession session) {
        sessions.put(session, session.getMaxInactiveInterval());
        if (sessions.size() <= settings.mostWithoutLogin()) {
            return null;
        }
        HttpSession oldest = sessions.keySet().iterator().next();
        sessions.remove(oldest);
        return oldest;
    }

    private synchronized @Nullable Integer remove(HttpSession session) {
        return sessions.remove(session);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        remove(event.getSession());
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        if (event.getName().equals(LOGIN)) {
            Integer ordinary = remove(event.getSession());
            if (ordinary != null) {
                event.getSession().setMaxInactiveInterval(ordinary);
            }
        }
    }
}
