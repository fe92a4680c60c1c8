package de.verzahnt.local.sample;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * Connects the example sites as sources of organisations of the sample, one of each kind, as {@code sources.csv} says. What
 * is connected already stays as it is.
 */
public final class SampleSources {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Gateways gateways;
    private final Path table;
    private final ExampleSites sites;
    private final Upload upload = new Upload();

    /** Will connect these sites in the hub of these gateways. */
    public SampleSources(Gateways gateways, Path repository, ExampleSites sites) {
        this.gateways = gateways;
        this.table = repository.resolve("infra/sample-data/sources.csv");
        this.sites = sites;
    }

    /**
     * Connects them and returns how many there are; they are fetched afterwards, by the hub itself.
     *
     * @throws SampleRefused when a gateway refuses one, with its words
     */
    public int connect() {
        List<CSVRecord> sources = SampleFile.read(table).rows();
        sources.forEach(source -> upload.connect(
                gateways.address(source.get("gateway")).resolve("/api/v1/sources"),
                gateways.tokenOfOrganisation(source.get("organisation_id")),
                JSON.writeValueAsString(described(source))));
        return sources.size();
    }

    private Map<String, Object> described(CSVRecord source) {
        return Map.of(
                "organisationId", source.get("organisation_id"),
                "name", source.get("name"),
                "address", sites.address(source.get("file")).toString(),
                "defaults", defaults(source));
    }

    private static Map<String, Object> defaults(CSVRecord source) {
        return Map.of(
                "field", source.get("field"),
                "targetGroups", List.of(source.get("target_groups")),
                "format", source.get("format"),
                "role", "OPERATIVE",
                "districts", List.of(source.get("districts")),
                "languages", List.of(source.get("languages")));
    }
}
