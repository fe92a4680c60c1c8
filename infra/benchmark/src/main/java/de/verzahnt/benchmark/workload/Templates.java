package de.verzahnt.benchmark.workload;

import de.verzahnt.local.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The operative offerings of the sample, as moulds for others. */
final class Templates {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A row of the sample and the gateway it belongs to. */
    record Template(Part gateway, CSVRecord row) {

        String text(String column) {
            return row.get(column);
        }

        List<String> list(String column) {
            return row.get(column).isBlank()
                    ? List.of()
                    : List.of(row.get(column).split(";"));
        }
    }

    private Templates() {}

    static List<Template> of(Path repository) {
        Path sample = repository.resolve("infra/sample-data");
        List<Template> all = new ArrayList<>(read(sample.resolve("agency_activities.csv"), Part.AGENCY_ACTIVITIES));
        all.addAll(read(sample.resolve("ki_projects.csv"), Part.KI_PROJECTS));
        return all.stream()
                .filter(template -> template.text("role").equals("OPERATIVE"))
                .toList();
    }

    private static List<Template> read(Path file, Part gateway) {
        try (var reader = Files.newBufferedReader(file);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords().stream()
                    .map(row -> new Template(gateway, row))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
