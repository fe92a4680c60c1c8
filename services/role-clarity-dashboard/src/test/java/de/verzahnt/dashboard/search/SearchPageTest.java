package de.verzahnt.dashboard.search;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** One search over all kinds shows what the lists show, and nothing else. */
@DashboardTest
class SearchPageTest {

    private static final String CASE = "href=\"/hinweise/c1\"";

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @BeforeEach
    void aCaseBetweenTwoCafes() {
        story.beginsWithACaseOfTwoCafes();
        story.hasFurtherCentres();
    }

    @Test
    void anOfferingItsCaseAnOrganisationAndAPlaceAreFound() throws Exception {
        assertThat(found("sprachcafe", "reporter", Story.AGENCY))
                .contains(CASE, "href=\"/angebote/" + Story.AGENCY_CAFE, "Hinweise (1)", "Angebote (2)");
        assertThat(found("Diakonie", "reporter", Story.AGENCY))
                .contains("href=\"/angebote?organisation=" + Story.AGENCY);
        assertThat(found("Eschweiler", "reporter", Story.AGENCY)).contains("href=\"/angebote?district=05334012\"");
    }

    @ParameterizedTest
    @CsvSource({
        "reporter, diakonie-aachen-ia, true",
        "reporter, caritas-aachen-ia, false",
        "steering, staedteregion-aachen, false",
        "ki, ki-koeln, false",
        "ki, ki-kreis-aachen, true",
        "ki, ki-eschweiler, false",
        "admin, diakonie-aachen-ia, false"
    })
    void aCaseIsFoundByWhomItIsOpenToOnly(String role, String organisation, boolean finds) throws Exception {
        assertThat(found("Sprachcafé", role, organisation).contains(CASE)).isEqualTo(finds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "%", "'", "\\", "&|!():*", "und"})
    void noSearchIsAnError(String words) throws Exception {
        assertThat(found(words, "reporter", Story.AGENCY)).contains("</h1>").doesNotContain("??");
    }

    @Test
    void aSearchThatCannotBeUnderstoodIsTold() throws Exception {
        assertThat(found("a".repeat(101), "reporter", Story.AGENCY))
                .contains("Diese Suche konnten wir nicht verstehen");
    }

    @Test
    void everyPageHasTheSearch() throws Exception {
        assertThat(page("/regeln", "", "reporter", Story.AGENCY)).contains("action=\"/suche\"", "for=\"suche\"");
    }

    private String found(String words, String role, String organisation) throws Exception {
        return page("/suche", words, role, organisation);
    }

    private String page(String address, String words, String role, String organisation) throws Exception {
        MockHttpServletResponse answer = browser.perform(get(address)
                        .param("q", words)
                        .accept(MediaType.TEXT_HTML)
                        .with(login(role, organisation)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
