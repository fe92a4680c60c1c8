package de.verzahnt.dashboard.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.Story;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Feeds of the small story, fetched without a login and read by a real reader. */
@DashboardTest
abstract class FeedOnStage {

    @Autowired
    MockMvc reader;

    @Autowired
    Story story;

    @Autowired
    FeedSubscriptions feeds;

    Feed feed(String token) throws Exception {
        MockHttpServletResponse answer = asked(token, null);
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        return read(text(answer));
    }

    String text(String token) throws Exception {
        return text(asked(token, null));
    }

    MockHttpServletResponse asked(String token, @Nullable String known) throws Exception {
        var request = get(FeedInterface.path(token));
        if (known != null) {
            request.header("If-None-Match", known);
        }
        return reader.perform(request).andReturn().getResponse();
    }

    String of(String organisation) {
        return feeds.add(new Owner(organisation, false), null, null);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static Feed read(String text) throws FeedException {
        Feed feed = (Feed) new WireFeedInput(false, Locale.ROOT).build(new StringReader(text));
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        return feed;
    }
}
