package de.verzahnt.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final AccessFile REVIEWED = AccessFile.read(new StringReader("""
            "GET /things":
              access: {anonymous: unauthorized, reporter: allowed, ki: allowed, abh: allowed, steering: allowed, admin: allowed}
            "POST /logout":
              filter: true
              access: {anonymous: forbidden, reporter: forbidden, ki: forbidden, abh: forbidden, steering: forbidden, admin: forbidden}
            """));

    @Test
    void whatIsReviewedAndOfferedIsNoDifference() {
        assertThat(Review.differences("thing-service", offered("GET /things"), REVIEWED))
                .isEmpty();
    }

    @Test
    void anEndpointWithoutEntryFailsAndSaysWhatToAdd() {
        List<String> differences =
                Review.differences("thing-service", offered("GET /things", "DELETE /things/{id}"), REVIEWED);

        assertThat(differences)
                .singleElement()
                .asString()
                .contains("thing-service.yaml", "\"DELETE /things/{id}\":", "anonymous: ?, reporter: ?", "admin: ?");
    }

    @Test
    void anEntryWithoutEndpointFails() {
        assertThat(Review.differences("thing-service", offered(), REVIEWED))
                .singleElement()
                .asString()
                .contains("\"GET /things\"", "remove it");
    }

    @Test
    void anEntryThatForgetsAVisitorFails() {
        AccessFile forgetful = AccessFile.read(new StringReader("\"GET /things\": {access: {admin: allowed}}"));

        assertThat(Review.differences("thing-service", offered("GET /things"), forgetful))
                .singleElement()
                .asString()
                .contains("ANONYMOUS", "STEERING")
                .doesNotContain("ADMIN");
    }

    private static SortedSet<String> offered(String... endpoints) {
        return new TreeSet<>(List.of(endpoints));
    }
}
