package de.verzahnt.dashboard.preview;

import static de.verzahnt.dashboard.testing.CaseStory.holding;
import static de.verzahnt.dashboard.testing.CaseStory.line;
import static de.verzahnt.dashboard.testing.CaseStory.meeting;
import static de.verzahnt.dashboard.testing.CaseStory.proposed;

import de.verzahnt.dashboard.RoleClarityDashboard;
import de.verzahnt.dashboard.reporting.GatewayForTests;
import de.verzahnt.dashboard.reporting.file.Answers;
import de.verzahnt.dashboard.reporting.source.SourceAnswers;
import de.verzahnt.dashboard.sozialraum.LoginForTests;
import de.verzahnt.dashboard.testing.FixedClock;
import de.verzahnt.dashboard.testing.OutboxForTests;
import de.verzahnt.dashboard.testing.PostgresForTests;
import de.verzahnt.dashboard.testing.SignalStory;
import de.verzahnt.dashboard.testing.Story;
import de.verzahnt.events.CaseDecision;
import de.verzahnt.events.CaseStatus;
import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the pages with a small story; {@code ?als=reporter:diakonie-aachen-ia} says who looks. */
public final class Preview {

    private static final String HOURS = ", \"schedule\": \"FREQ=WEEKLY;BYDAY=TH 10:00-12:00\"";
    private static final String UNTIL =
            ", \"periodUntil\": \"2025-12-31\", \"schedule\": \"FREQ=WEEKLY;BYDAY=TU;UNTIL=20251231 15:00-17:00\"";

    private Preview() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(
                RoleClarityDashboard.class,
                FixedClock.class,
                OutboxForTests.class,
                Story.class,
                LoginForTests.class,
                PreviewLogin.class);
        application.addInitializers(new PostgresForTests());
        application.setAdditionalProfiles("preview");
        GatewayForTests gateway = new GatewayForTests();
        gateway.holds(Story.AGENCY_CAFE, Story.AGENCY, "Sprachcafé am Rehmplatz", "FORM", 2, HOURS);
        gateway.holds("diakonie-aachen/naehtreff", Story.AGENCY, "Nähtreff für Frauen", "API", 1, UNTIL);
        gateway.saysOfFile(200, Answers.mixed());
        SourceAnswers.tell(gateway, Story.AGENCY);
        ConfigurableApplicationContext context = application.run(
                "--verzahnt.read-model.enabled=false",
                "--verzahnt.outbox.enabled=false",
                "--verzahnt.schema-registry.url=mock://preview",
                "--verzahnt.schema-registry.patience=0s",
                "--verzahnt.gateway.activities.url=" + gateway.address());
        tell(context.getBean(Story.class));
    }

    private static void tell(Story story) {
        story.beginsWithThreeCafes();
        story.hears(
                "c1",
                meeting("c1", FindingClass.DOPPELSTRUKTUR, 11)
                        .setStatus(CaseStatus.IN_CLARIFICATION)
                        .setLines(List.of(
                                line(Story.AGENCY_CAFE, Story.AGENCY), line(Story.OTHER_CAFE, Story.OTHER_AGENCY)))
                        .setParties(List.of(Story.KI, Story.AGENCY, Story.OTHER_AGENCY))
                        .setDecisions(List.of(
                                holding("d0", Outcome.STATEMENT, Story.AGENCY),
                                proposed("d1", Outcome.KEPT_ON_PURPOSE, Story.KI, Story.AGENCY)))
                        .build());
        more(story);
        story.hears(
                "c7",
                meeting("c7", FindingClass.DOPPELSTRUKTUR, -4)
                        .setDecisions(List.of(holding("d7", Outcome.STATEMENT, Story.AGENCY)))
                        .build());
    }

    private static void more(Story story) {
        story.hears("c2", meeting("c2", FindingClass.PARALLEL, null).build());
        story.hears(
                "c3",
                meeting("c3", FindingClass.DOUBLE_ENTRY, null)
                        .setStatus(CaseStatus.DECIDED)
                        .build());
        story.hears("c4", meeting("c4", FindingClass.DOPPELSTRUKTUR, 3).build());
        story.hears(
                "c5",
                meeting("c5", FindingClass.DOPPELSTRUKTUR, 9)
                        .setLines(List.of(RealReasons.line()))
                        .build());
        story.hears(
                "c6",
                meeting("c6", FindingClass.DOPPELSTRUKTUR, 11)
                        .setStatus(CaseStatus.DECIDED)
                        .setAsks(List.of())
                        .setDecisions(List.of(CaseDecision.newBuilder(holding("d6", Outcome.ABSPRACHE, Story.KI))
                                .setValidUntil(LocalDate.of(2027, 7, 31))
                                .build()))
                        .build());
        story.hears("hint", SignalStory.roleHint("hint"));
        story.hears("gap", SignalStory.gap("gap"));
    }
}
