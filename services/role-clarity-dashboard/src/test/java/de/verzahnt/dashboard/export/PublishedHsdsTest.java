package de.verzahnt.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import de.verzahnt.dashboard.sample.SampleReadModel;
import de.verzahnt.dashboard.testing.DashboardTest;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The export against the schemas as Open Referral publishes them, for whoever has them: folder {@code schema} of
 * openreferral/specification, branch 3.0, named by {@code -Dhsds.schemas=FOLDER}. They are under CC BY-SA 4.0 and no part of
 * this repository; what they ask of the fields the hub fills, every build asks by {@code hsds-3.0.schema.json}.
 */
@DashboardTest
@Import(SampleReadModel.class)
@EnabledIfSystemProperty(named = "hsds.schemas", matches = ".+")
class PublishedHsdsTest {

    @Autowired
    MockMvc program;

    @Autowired
    SampleReadModel sample;

    @Test
    void everyServiceOfTheAachenExampleIsRightByThePublishedSchema() throws Exception {
        JsonNode services = services();

        assertThat(services).hasSize(133);
        for (JsonNode service : services) {
            assertThat(mistakes(service)).as(service.path("name").stringValue()).isEmpty();
        }
    }

    @Test
    void aServiceThatIsNotIsRefusedByIt() throws Exception {
        ObjectNode service = (ObjectNode) services().path(0);
        service.put("id", "1").put("status", "laufend").remove("name");
        ((ObjectNode) service.path("organization")).remove("description");

        assertThat(mistakes(service))
                .extracting(mistake -> mistake.getInstanceLocation() + " " + mistake.getType())
                .contains("$ required", "$.id format", "$.status enum", "$.organization required");
    }

    private JsonNode services() throws Exception {
        sample.load();
        return JsonMapper.builder()
                .build()
                .readTree(Exported.file(program, "hsds"))
                .path("contents");
    }

    private static Set<ValidationMessage> mistakes(JsonNode service) {
        Path published = Path.of(System.getProperty("hsds.schemas"), "service.json");
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(published.toUri().toString()));
        return schema.validate(service.toString(), InputFormat.JSON, context -> context.getExecutionConfig()
                .setFormatAssertionsEnabled(true));
    }
}
