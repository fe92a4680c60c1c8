package de.verzahnt.systemtests.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.verzahnt.local.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HostileInputIT {

    private static final List<Attack> ATTACKS = AttackFile.allUnder(Path.of("src/test/resources/hostile"));

    @TestFactory
    Stream<DynamicTest> everyAttackIsRefusedAndLearnsNothing() {
        Stage stage = new Stage();
        stage.set();
        Attacker attacker = new Attacker(stage);
        Stream<DynamicTest> attacks = ATTACKS.stream().flatMap(attack -> attack.targets().stream()
                .map(part -> dynamicTest(
                        part + ": " + attack.name(),
                        () -> Harmless.check(attack, part, attacker.send(attack, part), stage::filled))));
        return Stream.concat(
                attacks,
                Stream.of(
                        dynamicTest("after all of them nothing has changed", stage::isUntouched),
                        dynamicTest("after all of them every service is well", HostileInputIT::allAreWell)));
    }

    private static void allAreWell() {
        Visitor nobody = new Visitor("caritas-aachen-ia");
        Part.services().forEach(part -> assertThat(nobody.get(part, "/actuator/health"))
                .as(part.id())
                .contains("\"status\":\"UP\""));
    }
}
