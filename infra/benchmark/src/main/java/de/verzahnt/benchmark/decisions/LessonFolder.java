package de.verzahnt.benchmark.decisions;

import de.verzahnt.events.Organisation;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;

/** A folder of three files, in the columns and the order in which the rules' trial reads lists. */
record LessonFolder(Path folder) {

    private static final List<String> ORGANISATION =
            List.of("organisation_id", "name", "type", "sector", "umbrella", "home_district", "parent_organisation");
    private static final List<String> LABEL = List.of("a", "b", "class", "certainty", "why", "rules_version");
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    void write(Lesson lesson, Organisations register) throws IOException {
        Files.createDirectories(folder);
        write(
                "offerings.csv",
                OfferingColumns.names(),
                lesson.offerings().values().stream().map(OfferingColumns::cells).toList());
        List<String> providers = lesson.offerings().values().stream()
                .map(Wording::organisationId)
                .toList();
        write(
                "organisations.csv",
                ORGANISATION,
                register.withThoseAbove(providers).values().stream()
                        .map(LessonFolder::cells)
                        .toList());
        write(
                "labels.csv",
                LABEL,
                lesson.labels().stream().map(LessonFolder::cells).toList());
    }

    private void write(String name, List<String> header, List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (var csv = FORMAT.print(text)) {
            csv.printRecord(header);
            csv.printRecords(rows);
        }
        Files.writeString(folder.resolve(name), text.toString(), StandardCharsets.UTF_8);
    }

    private static List<String> cells(Organisation one) {
        return List.of(
                one.getOrganisationId(),
                one.getName(),
                one.getType(),
                one.getSector().name(),
                Objects.toString(one.getUmbrella(), ""),
                Objects.toString(one.getHomeDistrict(), ""),
                Objects.toString(one.getParentOrganisation(), ""));
    }

    private static List<String> cells(Decided one) {
        return List.of(
                one.pair().a(),
                one.pair().b(),
                one.label(),
                Integer.toString(one.certainty()),
                one.why(),
                one.rulesVersion());
    }
}
