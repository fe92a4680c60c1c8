package de.verzahnt.provisioning.asyncapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import de.verzahnt.contract.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dasyncapi.write=true} after a change of the contract, it writes what it otherwise compares. */
class AsyncApiTest {

    private static final Path FOLDER = Path.of("../../schemas/src/main/resources/META-INF/resources/api/docs/events");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theDocumentThatIsServedIsTheOneTheContractGives() throws Exception {
        String generated = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(AsyncApi.document()) + "\n";

        assertSame(FOLDER.resolve("asyncapi.json"), generated);
    }

    @Test
    void thePageThatIsServedIsTheOneTheContractGives() throws Exception {
        assertSame(FOLDER.resolve("index.html"), AsyncApiPage.html());
    }

    @Test
    void theDocumentIsAsyncApi3() throws Exception {
        JsonSchema asyncApi;
        try (InputStream schema = getClass().getResourceAsStream("/asyncapi/asyncapi-3.0.0.schema.json")) {
            asyncApi = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JSON.readTree(schema));
        }

        assertThat(asyncApi.validate(AsyncApi.document())).isEmpty();
    }

    @Test
    void everyTopicIsDescribedAndHasOneSenderAtMost() {
        List<Channel> all = Channel.all();

        assertThat(all.stream().map(Channel::topic).filter(Objects::nonNull)).containsExactlyElementsOf(Topics.all());
        assertThat(all.stream().filter(channel -> channel.senders().size() > 1).map(Channel::address))
                .isEmpty();
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        JsonNode document = AsyncApi.document();

        assertThat(document.findValues("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.asText().substring(1)).isMissingNode())
                .as(reference.asText())
                .isFalse());
    }

    private static void assertSame(Path file, String generated) throws IOException {
        if (Boolean.getBoolean("asyncapi.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(file).content().isEqualTo(generated);
    }
}
