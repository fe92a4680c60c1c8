package de.verzahnt.cases;

import static org.assertj.core.api.Assertions.assertThat;

import de.verzahnt.rules.FindingClass;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationsTest {

    @ParameterizedTest(name = "{0} in {1}, to {2}: {3} {4}")
    @CsvFileSource(resources = "/who-hears-what.csv", numLinesToSkip = 1)
    void whoHearsWhat(CaseEvent event, FindingClass findingClass, Relation relation, Telling telling, String why) {
        Notification answer = Notifications.of(event, findingClass, relation);

        assertThat(answer.telling()).isEqualTo(telling);
        assertThat(answer.why()).isEqualTo(why == null ? "" : why);
    }

    @Test
    void everyQuestionHasAnAnswerAndWhoIsToldKnowsWhy() {
        questions().forEach(answer -> assertThat(answer.why().isEmpty())
                .as("%s", answer)
                .isEqualTo(answer.telling() == Telling.NOTHING));
    }

    @Test
    void everyRowAnswersSomething() {
        assertThat(questions().distinct()).containsExactlyInAnyOrderElementsOf(Notifications.rows());
    }

    @ParameterizedTest
    @EnumSource
    void whatStaysBetweenTwoFreeOrganisationsIsToldToNobodyElse(CaseEvent event) {
        assertThat(Stream.of(Relation.COORDINATOR, Relation.STEERING_GROUP))
                .allMatch(other ->
                        Notifications.of(event, FindingClass.PARALLEL, other).telling() == Telling.NOTHING);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSaidBetweenThePartiesIsToldToThemAlone(CaseEvent event) {
        boolean theirs = List.of(CaseEvent.STATEMENT, CaseEvent.PROPOSAL, CaseEvent.CONSENT, CaseEvent.UNDO)
                .contains(event);
        assertThat(Arrays.stream(FindingClass.values())
                        .flatMap(one -> Stream.of(Relation.COORDINATOR, Relation.STEERING_GROUP)
                                .map(other -> Notifications.of(event, one, other))))
                .allMatch(answer -> !theirs || answer.telling() == Telling.NOTHING);
    }

    @Test
    void theReadmeShowsTheTable() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(TableRows.of("notifications.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void everythingInItHasWords(String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(
                Path.of("src/main/resources/messages/notification" + language + ".properties"))) {
            words.load(in);
        }

        assertThat(words.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                named("event.", CaseEvent.values()),
                                named("relation.", Relation.values()),
                                named("telling.", Telling.values()),
                                Notifications.rows().stream()
                                        .map(Notification::why)
                                        .filter(why -> !why.isEmpty())
                                        .map(why -> "why." + why)
                                        .distinct())
                        .flatMap(keys -> keys)
                        .toList());
    }

    @Test
    void everythingThatCanBeSaidIsAnEventOrDoesNothing() {
        assertThat(CaseEvent.of(Outcome.ABSPRACHE, FindingClass.DOPPELSTRUKTUR, Speaker.STEERING_GROUP))
                .hasValue(CaseEvent.PROPOSAL);
        assertThat(CaseEvent.of(Outcome.DISMISSED, FindingClass.DOPPELSTRUKTUR, Speaker.STEERING_GROUP))
                .hasValue(CaseEvent.STEERING_DECISION);
        assertThat(CaseEvent.of(Outcome.DISMISSED, FindingClass.PARALLEL, Speaker.PARTY))
                .hasValue(CaseEvent.SETTLED_OWN);
        assertThat(CaseEvent.of(Outcome.REFERRED, FindingClass.DOPPELSTRUKTUR, Speaker.STEERING_GROUP))
                .hasValue(CaseEvent.ESCALATION);
        assertThat(CaseEvent.of(Outcome.INVITED, FindingClass.DOPPELSTRUKTUR, Speaker.COORDINATOR))
                .hasValue(CaseEvent.INVITATION);
        assertThat(CaseEvent.of(Outcome.INVITED, FindingClass.DOPPELSTRUKTUR, Speaker.PARTY))
                .isEmpty();
        assertThat(CaseEvent.of(Outcome.ESCALATED, FindingClass.DOPPELSTRUKTUR, Speaker.COORDINATOR))
                .isEmpty();
        assertThat(CaseEvent.of(Outcome.AGREED, FindingClass.ROLE_HINT, Speaker.PARTY))
                .isEmpty();
    }

    private static Stream<String> named(String prefix, Enum<?>... values) {
        return Arrays.stream(values).map(value -> prefix + value.name());
    }

    private static Stream<Notification> questions() {
        return Arrays.stream(CaseEvent.values()).flatMap(event -> Arrays.stream(FindingClass.values())
                .flatMap(findingClass -> Arrays.stream(Relation.values())
                        .map(relation -> Notifications.of(event, findingClass, relation))));
    }
}
