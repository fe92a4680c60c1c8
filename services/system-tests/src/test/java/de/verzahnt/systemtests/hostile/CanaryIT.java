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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Something of a person is put into every channel, in every place of it; afterwards nothing of it is in the hub. */
class CanaryIT {

    private static final List<Attack> CHANNELS = AttackFile.allUnder(Path.of("src/test/resources/canary"));
    private static final List<String> TRACES =
            Arrays.stream(Canary.values()).map(Canary::trace).toList();
    private static final List<String> PAGES =
            List.of("/api/v1/offerings", "/api/v1/cases", "/api/v1/process-changes", "/api/v1/touchpoints");

    private static final Kept KEPT = new Kept(TestHub.running());
    private static final Stage STAGE = new Stage();
    private static final List<String> WRONG = new ArrayList<>();

    @BeforeAll
    static void everyCanaryFliesThroughEveryChannel() {
        STAGE.set();
        Attacker attacker = new Attacker(STAGE);
        for (Canary canary : Canary.values()) {
            STAGE.know("canary", canary.text());
            for (Attack channel : CHANNELS) {
                String what = canary + " by " + channel.name();
                Answer answer = attacker.send(channel, channel.to().get(0));
                if (!channel.status().contains(answer.status())) {
                    WRONG.add(what + ": " + answer.status() + " (expected: " + channel.status() + ")");
                }
            }
        }
    }

    @Test
    void noChannelTakesThem() {
        assertThat(WRONG).isEmpty();
    }

    @Test
    void noTopicHoldsThem() {
        assertThat(KEPT.topicsWith(TRACES)).isEmpty();
    }

    @Test
    void noTableHoldsThem() {
        assertThat(KEPT.tablesWith(TRACES)).isEmpty();
    }

    @Test
    void noLogHoldsThem() {
        assertThat(KEPT.logLinesWith(TRACES)).isEmpty();
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
        assertThat(KEPT.topicsWith(List.of(Stage.TITLE))).isNotEmpty();
        assertThat(KEPT.tablesWith(List.of(Stage.TITLE))).isNotEmpty();
        assertThat(KEPT.logLinesWith(List.of("Started "))).isNotEmpty();
    }

    private static Stream<String> pages() {
        return PAGES.stream();
    }
}
