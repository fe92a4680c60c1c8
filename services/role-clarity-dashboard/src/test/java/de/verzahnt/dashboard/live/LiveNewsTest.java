package de.verzahnt.dashboard.live;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.verzahnt.contract.Topics;
import de.verzahnt.dashboard.readmodel.ReadModelChanged;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@DashboardTest
class LiveNewsTest {

    private static final ReadModelChanged CASE_CHANGED = new ReadModelChanged(Topics.OVERLAP_CASE.name(), Set.of("c1"));

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    LiveNews news;

    @BeforeEach
    void aCase() {
        story.beginsWithACaseOfTwoCafes();
    }

    @Test
    void everyTabOfAPartyHearsWhichCaseChanged() throws Exception {
        MvcResult one = listen("reporter", Story.AGENCY);
        MvcResult another = listen("reporter", Story.AGENCY);
        news.heard(CASE_CHANGED);
        assertThat(heard(one)).contains("event:case\ndata:c1");
        assertThat(heard(another)).contains("event:case\ndata:c1");
    }

    @Test
    void aStrangerToTheCaseHearsNothing() throws Exception {
        MvcResult page = listen("reporter", Story.OTHER_AGENCY);
        news.heard(CASE_CHANGED);
        assertThat(heard(page)).contains("event:connected").doesNotContain("event:case");
    }

    @Test
    void theSteeringGroupHearsThatThereIsOneButNotWhich() throws Exception {
        MvcResult page = listen("steering", "staedteregion-aachen");
        news.heard(CASE_CHANGED);
        assertThat(heard(page)).contains("event:case").doesNotContain("c1");
    }

    @Test
    void aChangeOfSomethingElseIsNoNews() throws Exception {
        MvcResult page = listen("reporter", Story.AGENCY);
        news.heard(new ReadModelChanged(Topics.ORGANISATION.name(), Set.of(Story.AGENCY)));
        assertThat(heard(page)).doesNotContain("event:case");
    }

    private MvcResult listen(String role, String organisation) throws Exception {
        return browser.perform(get("/live").accept(MediaType.TEXT_EVENT_STREAM).with(login(role, organisation)))
                .andReturn();
    }

    private static String heard(MvcResult page) throws Exception {
        return page.getResponse().getContentAsString();
    }
}
