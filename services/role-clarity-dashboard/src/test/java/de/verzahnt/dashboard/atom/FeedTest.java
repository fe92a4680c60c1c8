package de.verzahnt.dashboard.atom;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import de.verzahnt.contract.TokenHash;
import de.verzahnt.dashboard.outward.Owner;
import de.verzahnt.dashboard.testing.CaseStory;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.SignalStory;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class FeedTest extends FeedOnStage {

    private static final String AACHEN = "05334002";
    private static final String ESCHWEILER = "05334012";

    @BeforeEach
    void aCase() {
        story.beginsWithACaseOfTwoCafes();
    }

    @Test
    void itHasWhatEveryFeedMustHave() throws Exception {
        Feed feed = feed(of(Story.AGENCY));

        assertThat(UUID.fromString(feed.getId().substring("urn:uuid:".length())))
                .isNotNull();
        assertThat(feed.getTitle()).isEqualTo("Verzahnt: alle Hinweise");
        assertThat(feed.getAuthors()).singleElement().satisfies(one -> assertThat(one.getName())
                .isEqualTo("Verzahnt"));
        assertThat(feed.getUpdated()).isEqualTo(day(3));
    }

    @Test
    void aCaseIsAnEntryOfCodesAndALink() throws Exception {
        Entry entry = feed(of(Story.AGENCY)).getEntries().get(0);

        assertThat(entry.getTitle()).isEqualTo("Subsidiaritätshinweis, Aachen: offen");
        assertThat(entry.getAlternateLinks()).singleElement().satisfies(link -> assertThat(link.getHref())
                .isEqualTo("http://localhost:8080/hinweise/c1"));
        assertThat(entry.getCategories())
                .extracting(Category::getTerm)
                .containsExactly("DOPPELSTRUKTUR", "OPEN", "05334", AACHEN, "SPRACHE");
        assertThat(entry.getPublished()).isEqualTo(day(3));
    }

    @Test
    void nothingAnybodyWroteAndNobodysNameStandsThere() throws Exception {
        story.says("c1", "d1", Story.KI, "Wir sehen das so.");

        assertThat(text(of(Story.AGENCY))).doesNotContain("Sprachcaf", "Diakonie", "Integrationszentrum", "Wir sehen");
    }

    @Test
    void aCaseKeepsItsIdWhenItChanges() throws Exception {
        String token = of(Story.AGENCY);
        Entry before = feed(token).getEntries().get(0);
        changes("c1", CaseStatus.DECIDED, 1);
        Entry after = feed(token).getEntries().get(0);

        assertThat(after.getId()).isEqualTo(before.getId());
        assertThat(after.getUpdated()).isEqualTo(day(1)).isAfter(before.getUpdated());
        assertThat(after.getTitle()).endsWith(": geklärt");
    }

    @Test
    void itHasExactlyTheSightOfItsOwner() throws Exception {
        story.hears(
                "c2",
                CaseStory.meeting("c2", FindingClass.PUBLIC_PARALLEL, null)
                        .setParties(List.of(Story.OTHER_KI))
                        .build());

        assertThat(feed(of(Story.AGENCY)).getEntries()).hasSize(1);
        assertThat(feed(of(Story.OTHER_AGENCY)).getEntries()).isEmpty();
        assertThat(feed(of(Story.KI)).getEntries()).hasSize(1);
        assertThat(feed(feeds.add(new Owner(Story.KI, true), null, null)).getEntries())
                .hasSize(2);
        assertThat(feed(feeds.add(new Owner(Story.STEERING_GROUP, false), null, null))
                        .getEntries())
                .isEmpty();
    }

    @Test
    void itIsAboutTheGemeindeInWhichTheOfferingsMeet() throws Exception {
        story.hears("g1", SignalStory.gap("g1"));
        Owner ki = new Owner(Story.KI, true);

        assertThat(titles(feeds.add(ki, AACHEN, null))).containsExactly("Subsidiaritätshinweis, Aachen: offen");
        assertThat(titles(feeds.add(ki, ESCHWEILER, null)))
                .containsExactly("Bedarf ohne Angebot, Eschweiler, Stolberg (Rhld.): offen");
        assertThat(titles(feeds.add(ki, AACHEN, "ARBEIT"))).isEmpty();
        assertThat(feed(feeds.add(ki, AACHEN, "SPRACHE")).getTitle()).isEqualTo("Verzahnt: Aachen, Sprache");
    }

    @Test
    void theFiftyChangedLastComeNewestFirst() throws Exception {
        for (int number = 1; number <= 51; number++) {
            String id = "n" + number;
            story.hears(
                    id,
                    CaseStory.meeting(id, FindingClass.PARALLEL, null)
                            .setChangedAt(FixedClock.NOW.minusSeconds(number))
                            .build());
        }
        List<Entry> entries = feed(of(Story.AGENCY)).getEntries();

        assertThat(entries).hasSize(50);
        assertThat(entries).extracting(Entry::getId).doesNotHaveDuplicates();
        assertThat(entries.get(0).getUpdated()).isEqualTo(Date.from(FixedClock.NOW.minusSeconds(1)));
        assertThat(entries.get(49).getUpdated()).isEqualTo(Date.from(FixedClock.NOW.minusSeconds(50)));
    }

    @Test
    void whoKnowsItAsItIsGetsNoBody() throws Exception {
        String token = of(Story.AGENCY);
        String tag = String.valueOf(asked(token, null).getHeader("ETag"));
        MockHttpServletResponse again = asked(token, tag);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        changes("c1", CaseStatus.IN_CLARIFICATION, 1);
        assertThat(asked(token, tag).getStatus()).isEqualTo(200);
    }

    @Test
    void anEmptyFeedIsAFeed() throws Exception {
        Feed feed = feed(of(Story.OTHER_AGENCY));

        assertThat(feed.getEntries()).isEmpty();
        assertThat(feed.getUpdated()).isEqualTo(Date.from(FixedClock.NOW));
    }

    @Test
    void anAddressNobodyWasToldIsNotFound() throws Exception {
        assertThat(asked("none", null).getStatus()).isEqualTo(404);
        assertThat(asked("\u00fc", null).getStatus()).isEqualTo(404);
    }

    @Test
    void nothingIsKeptFromWhichTheAddressCouldBeRead() {
        String token = of(Story.AGENCY);

        assertThat(token).hasSizeGreaterThan(40);
        assertThat(TokenHash.of(token)).doesNotContain(token.toLowerCase(Locale.ROOT));
    }

    private List<String> titles(String token) throws Exception {
        assertThat(text(token)).contains("xmlns=\"" + AtomFeed.NAMESPACE + "\"", "xml:lang=\"de\"");
        return feed(token).getEntries().stream().map(Entry::getTitle).toList();
    }

    private void changes(String caseId, CaseStatus status, int daysAgo) {
        story.hears(
                caseId,
                CaseStory.meeting(caseId, FindingClass.DOPPELSTRUKTUR, 11)
                        .setStatus(status)
                        .setRevision(2)
                        .setChangedAt(ago(daysAgo))
                        .build());
    }

    private static Instant ago(int days) {
        return FixedClock.NOW.minus(Duration.ofDays(days));
    }

    private static Date day(int daysAgo) {
        return Date.from(ago(daysAgo));
    }
}
