package de.verzahnt.benchmark.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.verzahnt.events.FindingClass;
import de.verzahnt.events.Outcome;
import de.verzahnt.reference.ReferenceData;
import de.verzahnt.rules.Offering;
import de.verzahnt.trial.Lists;
import de.verzahnt.trial.PairKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LessonFolderTest {

    private static final Path SAMPLE = Path.of("../sample-data");

    @TempDir
    private Path folder;

    @BeforeEach
    void writeALesson() throws IOException {
        Story story = Story.withBothOfferings()
                .told(Asked.about(FindingClass.DOPPELSTRUKTUR)
                        .steeringSays("word", Outcome.ABSPRACHE)
                        .settledBy("word"));
        new LessonFolder(folder).write(story.lesson(), story.records().organisations());
    }

    @Test
    void theLabelsAreInTheColumnsOfOtherPlacesAndNameTheRules() throws IOException {
        assertThat(folder.resolve("labels.csv")).hasContent("""
                        a,b,class,certainty,why,rules_version
                        caritas/cafe-deutsch,ki/sprachcafe,DOPPELSTRUKTUR,2,"ABSPRACHE, steering group",v2
                        """);
    }

    @Test
    void theOfferingsAreInTheColumnsOfTheSample() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("offerings.csv")).get(0))
                .isEqualTo(Files.readAllLines(SAMPLE.resolve("agency_activities.csv"))
                        .get(0));
    }

    @Test
    void theOrganisationsAreThoseOfTheOfferingsAndAllAboveThem() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("organisations.csv")))
                .startsWith("organisation_id,name,type,sector,umbrella,home_district,parent_organisation")
                .contains("ki,\"Name, ki\",KOMMUNE,PUBLIC,,,stadt", "stadt,\"Name, stadt\",KOMMUNE,PUBLIC,,,")
                .hasSize(4);
    }

    @Test
    void theReaderOfListsTakesTheFolderAsItIs() {
        Lists lists = Lists.read(
                ReferenceData.load(),
                List.of(folder.resolve("offerings.csv")),
                folder.resolve("organisations.csv"),
                folder.resolve("labels.csv"));

        assertThat(lists.errors()).isEmpty();
        assertThat(lists.warnings()).isEmpty();
        assertThat(lists.labels()).containsOnlyKeys(PairKey.of(Asked.ANCHOR, Asked.LINE));
        assertThat(lists.offerings())
                .extracting(Offering::id, Offering::title)
                .contains(tuple(Asked.ANCHOR, "Sprachcafé"));
        assertThat(lists.offerings())
                .allSatisfy(one -> assertThat(one.targetGroups()).hasSize(2));
    }

    @Test
    void nothingThatWasSaidAndNobodyWhoReportedIsWritten() throws IOException {
        for (String file : List.of("offerings.csv", "organisations.csv", "labels.csv")) {
            assertThat(folder.resolve(file)).content().doesNotContain(Story.SECRET, "secret-source", ".example");
        }
    }
}
