package de.verzahnt.dashboard.meetings;

import static de.verzahnt.dashboard.testing.CaseStory.meeting;

import de.verzahnt.dashboard.security.Viewer;
import de.verzahnt.dashboard.testing.DashboardTest;
import de.verzahnt.dashboard.testing.SignalStory;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.FindingClass;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Today is 2026-03-01; the parties of the case {@code late} have had their time, those of {@code c1} have not. */
@DashboardTest
abstract class OnStage {

    static final Viewer VIEWER = new Viewer(
            Set.of(Story.STEERING_GROUP), Set.of(Story.STEERING_GROUP), Set.of(), Set.of(), Set.of("05334"), false);

    @Autowired
    MockMvc browser;

    @Autowired
    Story story;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaItems items;

    @Autowired
    Proposals proposals;

    Steering steering;

    @BeforeEach
    void casesOfTheKreis() {
        steering = new Steering(browser);
        story.beginsWithACaseOfTwoCafes();
        story.hears("late", meeting("late", FindingClass.DOPPELSTRUKTUR, -2).build());
        story.hears("gap", SignalStory.gap("gap"));
    }

    /** A meeting in April with everything the hub proposes on its agenda. */
    UUID prepared() throws Exception {
        UUID id = steering.setsUp("2026-04-01");
        steering.adoptsAll(id, proposals, meetings.find(id).orElseThrow(), items, VIEWER);
        return id;
    }

    /** The same, invited. */
    UUID invited() throws Exception {
        UUID id = prepared();
        steering.invites(id);
        return id;
    }

    List<Proposal> proposed(UUID id) {
        return proposals.of(meetings.find(id).orElseThrow(), items.of(id), VIEWER);
    }

    AgendaItem only(UUID id, ItemKind kind) {
        return items.of(id).items().stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
