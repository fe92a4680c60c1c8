package de.verzahnt.systemtests.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.TestHub;
import de.verzahnt.systemtests.wire.Answer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Something of a person is put into every channel, in every place of it; afterwards nothing of it is in the hub. Kinds of
 * canaries take turns here; every one through every channel flies in {@link EveryCanaryIT}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CanaryIT {

    private static final List<Attack> CHANNELS = AttackFile.allUnder(Path.of("src/test/resources/canary"));
    private static final List<String> TRACES =
            Arrays.stream(Canary.values()).map(Canary::trace).toList();
    private static final List<String> PAGES =
            List.of("/api/v1/offerings", "/api/v1/cases", "/api/v1/process-changes", "/api/v1/touchpoints");

    private final Kept kept = new Kept(TestHub.running());
    private final Stage stage = new Stage();
    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    void canariesFlyThroughEveryChannel() {
        stage.set();
        Attacker attacker = new Attacker(stage);
        for (int channel = 0; channel < CHANNELS.size(); channel++) {
            for (Canary canary : canariesThrough(channel)) {
                stage.know("canary", canary.text());
                fly(attacker, canary, CHANNELS.get(channel));
            }
        }
    }

    /** Which fly through the channel of this number. */
    List<Canary> canariesThrough(int channel) {
        return List.of(Canary.values()[channel % Canary.values().length]);
    }

    @Test
    void noChannelTakesThem() {
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTopicHoldsThem() {
        assertThat(kept.topicsWith(TRACES)).isEmpty();
    }

    @Test
    void noTableHoldsThem() {
        assertThat(kept.tablesWith(TRACES)).isEmpty();
    }

    @Test
    void noLogHoldsThem() {
        assertThat(kept.logLinesWith(TRACES)).isEmpty();
    }

    @Test
    void noMailHoldsThem() {
        assertThat(new Visitor("caritas-aachen-ia").get(Part.MAILBOX, "/api/mails"))
                .doesNotContain(TRACES);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noListHoldsThem(String list) {
        assertThat(new Visitor("caritas-aachen-ia").get(Part.ROLE_CLARITY_DASHBOARD, list))
                .doesNotContain(TRACES);
    }

    /** So that an empty answer of the search means something. */
    @Test
    void theSearchFindsWhatIsThere() {
        assertThat(kept.topicsWith(List.of(Stage.TITLE))).isNotEmpty();
        assertThat(kept.tablesWith(List.of(Stage.TITLE))).isNotEmpty();
        assertThat(kept.logLinesWith(List.of("Started "))).isNotEmpty();
    }

    private void fly(Attacker attacker, Canary canary, Attack channel) {
        Answer answer = attacker.send(channel, channel.to().get(0));
        if (!channel.status().contains(answer.status())) {
            wrong.add(canary + " by " + channel.name() + ": " + answer.status() + " (expected: " + channel.status()
                    + ")");
        }
    }

    private static Stream<String> pages() {
        return PAGES.stream();
    }
}
