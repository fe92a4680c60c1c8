package de.verzahnt.dashboard.meetings;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What people do with meetings, by the pages they use. */
record Steering(MockMvc browser) {

    static final RequestPostProcessor GROUP = login("steering", Story.STEERING_GROUP);
    static final RequestPostProcessor KI = login("ki", Story.KI);
    static final RequestPostProcessor AGENCY = login("reporter", Story.AGENCY);
    static final RequestPostProcessor OTHER_AGENCY = login("reporter", Story.OTHER_AGENCY);

    /** Sets up a meeting on this day; its id. */
    UUID setsUp(String day) throws Exception {
        MockHttpServletResponse answer = send(
                "/sitzungen/neu",
                "kreis",
                "05334",
                "day",
                day,
                "begins",
                "10:00",
                "place",
                "Haus der StädteRegion, Raum 1",
                "members",
                "Leitung Sozialamt, Stadt Aachen\nLeitung Integrationsagentur, Diakonie");
        return UUID.fromString(Objects.requireNonNull(answer.getRedirectedUrl()).replace("/sitzungen/", ""));
    }

    /** Takes up everything that is proposed. */
    void adoptsAll(
            UUID meeting,
            Proposals proposals,
            Meeting of,
            AgendaItems items,
            de.verzahnt.dashboard.security.Viewer viewer)
            throws Exception {
        String[] fields = proposals.of(of, items.of(meeting), viewer).stream()
                .flatMap(one -> java.util.stream.Stream.of("proposal", one.key()))
                .toArray(String[]::new);
        send("/sitzungen/" + meeting + "/vorschlaege", fields);
    }

    void invites(UUID meeting) throws Exception {
        send("/sitzungen/" + meeting + "/stand", "action", "invite");
    }

    void closes(UUID meeting) throws Exception {
        send("/sitzungen/" + meeting + "/stand", "action", "close");
    }

    void does(UUID meeting, AgendaItem item, String action) throws Exception {
        send("/sitzungen/" + meeting + "/punkte/" + item.id(), "action", action);
    }

    /** Sends a form of the steering group: names and values in turn. */
    MockHttpServletResponse send(String address, String... fields) throws Exception {
        MockHttpServletRequestBuilder form =
                post(address).accept(MediaType.TEXT_HTML).with(csrf()).with(GROUP);
        for (int at = 0; at < fields.length; at += 2) {
            form.param(fields[at], fields[at + 1]);
        }
        return browser.perform(form).andReturn().getResponse();
    }

    MockHttpServletResponse opens(String address, RequestPostProcessor who) throws Exception {
        return browser.perform(get(address).accept(MediaType.TEXT_HTML).with(who))
                .andReturn()
                .getResponse();
    }

    /** The page this reader is shown. */
    String page(String address, RequestPostProcessor who) throws Exception {
        return opens(address, who).getContentAsString(StandardCharsets.UTF_8);
    }
}
