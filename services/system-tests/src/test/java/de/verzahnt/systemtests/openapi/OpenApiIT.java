package de.verzahnt.systemtests.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.verzahnt.local.Part;
import de.verzahnt.systemtests.Requests;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class OpenApiIT {

    /** What no description can show: forms with files, and workbooks. */
    private static final Set<String> UNSHOWN =
            Set.of("multipart/form-data", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @TestFactory
    Stream<DynamicTest> everyServiceDescribesEveryOperation() {
        return Part.services().stream()
                .map(part -> dynamicTest(part.id(), () -> {
                    Description description = Description.of(part.id());
                    assertThat(description.root().path("openapi").asString()).startsWith("3.1");
                    assertThat(description.operations()).allSatisfy(OpenApiIT::isDescribed);
                    assertThat(description.fieldsWithoutDescription()).isEmpty();
                }));
    }

    private static void isDescribed(Description.Operation operation) {
        JsonNode node = operation.node();
        assertThat(node.path("summary").asString("")).isNotBlank();
        assertThat(node.path("responses").propertyNames()).anyMatch(status -> status.startsWith("2"));
        assertThat(node.at("/responses/4XX/content/application~1problem+json/schema/$ref")
                        .asString(""))
                .endsWith("/Problem");
        if (!operation.name().startsWith("delete")) {
            assertThat(operation.bodies().filter(body -> !UNSHOWN.contains(body.getKey())))
                    .allSatisfy(body -> assertThat(body.getValue().has("example"))
                            .as(body.getKey())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "organisation-register | put /api/v1/organisations/{id} | application/json | @admin | /api/v1/organisations/stadtteilverein-nord",
                "organisation-register | post /api/v1/organisations/csv | text/csv | @admin | /api/v1/organisations/csv?dryRun=true",
                "organisation-register | post /api/v1/organisations/responsibilities/csv | text/csv | @admin | /api/v1/organisations/responsibilities/csv?dryRun=true",
                "organisation-register | put /api/v1/sozialraeume/{key} | application/json | @ki-staedteregion | /api/v1/sozialraeume/05334012-OST",
                "organisation-register | post /api/v1/sozialraeume/csv | text/csv | @ki-staedteregion | /api/v1/sozialraeume/csv?dryRun=true",
                "role-clarity-dashboard | post /api/v1/agreed-roles/csv | text/csv | @lenkungsgruppe | /api/v1/agreed-roles/csv?dryRun=true",
                "abh-touchpoints | put /api/v1/touchpoints/{authority}/{period} | application/json | @abh | /api/v1/touchpoints/abh-staedteregion/2027-Q4",
                "abh-touchpoints | post /api/v1/touchpoints/csv | text/csv | @abh | /api/v1/touchpoints/csv?dryRun=true",
                "abh-touchpoints | put /api/v1/process-changes/{authority}/{id} | application/json | @abh | /api/v1/process-changes/abh-staedteregion/pc-example",
                "abh-touchpoints | post /api/v1/process-changes/csv | text/csv | @abh | /api/v1/process-changes/csv?dryRun=true",
                "abh-touchpoints | post /api/v1/process-changes/batch | application/json | @abh | /api/v1/process-changes/batch?dryRun=true"
            })
    void whatTheDescriptionShowsIsAcceptedAsItStands(
            String service, String operation, String type, String account, String address) {
        JsonNode example =
                Description.of(service).operation(operation).body(type).path("example");
        HttpRequest.Builder request = Requests.by(account, service, address)
                .header("Content-Type", type)
                .method(
                        operation.startsWith("put") ? "PUT" : "POST",
                        BodyPublishers.ofString(example.isString() ? example.asString() : example.toString()));

        HttpResponse<String> answer = Requests.send(request);

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }
}
