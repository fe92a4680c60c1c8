package de.verzahnt.dashboard.interfaces;

import static de.verzahnt.dashboard.testing.Readers.login;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.verzahnt.dashboard.atom.FeedSubscription;
import de.verzahnt.dashboard.atom.FeedSubscriptions;
import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DashboardTest
class FeedFormsTest {

    private static final Owner AGENCY = new Owner(Story.AGENCY, false);

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    FeedSubscriptions feeds;

    @BeforeEach
    void aCase() {
        story.beginsWithACaseOfTwoCafes();
    }

    @Test
    void theAddressIsShownOnceAndLeadsToTheFeed() throws Exception {
        String address = made();

        browser.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<feed")));
        browser.perform(get("/schnittstellen").with(login("reporter", Story.AGENCY)))
                .andExpect(content().string(containsString("alle Gemeinden")))
                .andExpect(content().string(not(containsString("feed.atom"))));
    }

    @Test
    void whatIsChosenIsWhatTheFeedIsAbout() throws Exception {
        browser.perform(sent("/schnittstellen/feeds")
                        .param("gemeinde", "05334002")
                        .param("field", "SPRACHE"))
                .andExpect(status().is3xxRedirection());

        assertThat(feeds.of(AGENCY)).singleElement().satisfies(feed -> {
            assertThat(feed.gemeinde()).isEqualTo("05334002");
            assertThat(feed.field()).isEqualTo("SPRACHE");
        });
    }

    @Test
    void aPlaceOrFieldNobodyKnowsIsToldBesideIt() throws Exception {
        browser.perform(sent("/schnittstellen/feeds").param("gemeinde", "05334").param("field", "NONE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"gemeinde-error\"")))
                .andExpect(content().string(containsString("id=\"field-error\"")));
        assertThat(feeds.of(AGENCY)).isEmpty();
    }

    @Test
    void aRenewedFeedIsGoneFromItsOldAddress() throws Exception {
        String old = made();
        String renewed = address(changed("renew"));

        browser.perform(get(old)).andExpect(status().isNotFound());
        browser.perform(get(renewed)).andExpect(status().isOk());
    }

    @Test
    void aWithdrawnFeedIsGone() throws Exception {
        String address = made();
        browser.perform(changed("withdraw")).andExpect(status().is3xxRedirection());

        browser.perform(get(address)).andExpect(status().isNotFound());
        assertThat(feeds.of(AGENCY)).isEmpty();
    }

    @Test
    void noOtherOrganisationMayTouchIt() throws Exception {
        made();
        String one = "/schnittstellen/feeds/" + only().id();

        browser.perform(post(one)
                        .with(csrf())
                        .with(login("reporter", Story.OTHER_AGENCY))
                        .param("action", "withdraw"))
                .andExpect(status().isNotFound());
        browser.perform(post("/schnittstellen/feeds")
                        .with(csrf())
                        .with(login("reporter", Story.OTHER_AGENCY))
                        .param("organisation", Story.AGENCY))
                .andExpect(status().isNotFound());
        assertThat(feeds.of(AGENCY)).hasSize(1);
    }

    @Test
    void whoLacksTheRoleOfTheKiGetsNothingOfItsSight() throws Exception {
        feeds.add(new Owner(Story.KI, true), null, null);
        String id = feeds.of(new Owner(Story.KI, true)).get(0).id();

        browser.perform(post("/schnittstellen/feeds/" + id)
                        .with(csrf())
                        .with(login("reporter", Story.KI))
                        .param("action", "renew"))
                .andExpect(status().isNotFound());
        assertThat(feeds.of(new Owner(Story.KI, false))).isEmpty();
    }

    @Test
    void whoReportsForNobodyDoesNotComeIn() throws Exception {
        browser.perform(get("/schnittstellen").with(login("steering", Story.STEERING_GROUP)))
                .andExpect(status().isForbidden());
        browser.perform(get("/schnittstellen").with(login("admin"))).andExpect(status().isForbidden());
    }

    @Test
    void thereIsAnEndToFeeds() throws Exception {
        for (int number = 0; number < FeedSubscriptions.MOST; number++) {
            feeds.add(AGENCY, null, null);
        }
        browser.perform(sent("/schnittstellen/feeds").param("lang", "en"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("at most 20 feeds")));
    }

    private String made() throws Exception {
        return address(sent("/schnittstellen/feeds"));
    }

    private FeedSubscription only() {
        List<FeedSubscription> all = feeds.of(AGENCY);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private MockHttpServletRequestBuilder changed(String action) {
        return sent("/schnittstellen/feeds/" + only().id()).param("action", action);
    }

    private String address(MockHttpServletRequestBuilder request) throws Exception {
        Object shown = browser.perform(request)
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getFlashMap()
                .get("feedAddress");
        return String.valueOf(shown).replace("http://localhost:8080", "");
    }

    private static MockHttpServletRequestBuilder sent(String address) {
        return post(address).with(csrf()).with(login("reporter", Story.AGENCY));
    }
}
