package de.verzahnt.systemtests.way;

import de.verzahnt.systemtests.TestHub;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ReportToDecisionIT {

    @TestFactory
    Stream<DynamicTest> ways() {
        return Way.allUnder(Path.of("src/test/resources/ways")).stream()
                .map(way -> DynamicTest.dynamicTest(
                        way.sentence(), () -> new Traveller(TestHub::addressOf, TestHub::tokenOf).walk(way)));
    }
}
