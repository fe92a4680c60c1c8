package de.verzahnt.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.verzahnt.local.Part;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AccessIT {

    private static final Caller CALLER = new Caller();

    @TestFactory
    Stream<DynamicTest> everyEndpointOfTheRunningServicesIsReviewedAndNoEntryIsLeftOver() {
        return services()
                .map(service -> dynamicTest(service, () -> assertThat(
                                Review.differences(service, Offered.by(service), AccessFile.of(service)))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> everyVisitorMeetsWhatWasReviewed() {
        return services().flatMap(service -> AccessFile.of(service).entries().entrySet().stream()
                .map(entry -> dynamicTest(service + ": " + entry.getKey(), () -> assertThat(
                                met(service, entry.getKey(), entry.getValue()))
                        .isEqualTo(new TreeMap<>(entry.getValue().access())))));
    }

    @Test
    void everyFileBelongsToAService() {
        assertThat(AccessFile.services())
                .allMatch(name -> name.equals(AccessFile.EVERY_SERVICE)
                        || Part.named(name).isPresent());
    }

    private static Map<Visitor, Outcome> met(String service, String endpoint, Entry entry) {
        Map<Visitor, Outcome> met = new TreeMap<>();
        for (Visitor visitor : Visitor.values()) {
            met.put(visitor, CALLER.call(service, endpoint, entry, visitor));
        }
        return met;
    }

    private static Stream<String> services() {
        return Part.services().stream().map(Part::id);
    }
}
