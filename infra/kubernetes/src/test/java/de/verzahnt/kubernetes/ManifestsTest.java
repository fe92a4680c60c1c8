package de.verzahnt.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.verzahnt.contract.Topics;
import de.verzahnt.provisioning.rights.Rights;
import de.verzahnt.provisioning.rights.ServiceRights;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestsTest {

    static Stream<JsonNode> documents() {
        return Manifests.all().stream();
    }

    static Stream<JsonNode> workloads() {
        return documents().filter(document -> document.at("/spec/template/spec/containers")
                .isArray());
    }

    static Stream<JsonNode> services() {
        return workloads().filter(document -> !document.get("kind").asText().equals("Job"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentHasOnlyFieldsOfItsModel(JsonNode document) {
        assertThatCode(() -> StrictModels.read(document)).doesNotThrowAnyException();
    }

    @Test
    void misspeltFieldDeepInsideIsFound() {
        JsonNode wrong = services().findFirst().orElseThrow().deepCopy();
        ((ObjectNode) wrong.at("/spec/template/spec/containers/0")).put("imagePullPolizei", "Always");

        assertThatThrownBy(() -> StrictModels.read(wrong)).isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void everyFileOfTheBaseIsNamedInTheKustomization() throws Exception {
        try (var files = Files.list(Manifests.BASE)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(Manifests.files());
        }
    }

    @Test
    void everyServiceThatHasRightsIsRun() {
        assertThat(services().map(document -> document.at("/metadata/name").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        Rights.all().stream().map(ServiceRights::service).toList());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void nobodyIsRootOrWritesToItsOwnFiles(JsonNode workload) {
        assertThat(workload.at("/spec/template/spec/securityContext/runAsNonRoot")
                        .asBoolean())
                .isTrue();
        JsonNode container = workload.at("/spec/template/spec/containers/0/securityContext");
        assertThat(container.get("readOnlyRootFilesystem").asBoolean()).isTrue();
        assertThat(container.get("allowPrivilegeEscalation").asBoolean()).isFalse();
        assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceIsAskedByTheHealthGroupsAndKeepsWithinItsMemory(JsonNode service) {
        JsonNode container = service.at("/spec/template/spec/containers/0");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/actuator/health/readiness");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/actuator/health/liveness");
        assertThat(container.at("/resources/limits/memory")).isEqualTo(container.at("/resources/requests/memory"));
        assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void everyServiceMayLoseOneInstanceAtATime(JsonNode service) {
        assertThat(Manifests.ofKind("PodDisruptionBudget"))
                .anySatisfy(budget -> assertThat(budget.at("/spec/selector/matchLabels/app"))
                        .isEqualTo(service.at("/metadata/labels/app")));
    }

    @Test
    void linksCarryTheAddressThatPeopleSeeAndNotOneACallerMakesUp() {
        JsonNode hub = Manifests.ofKind("ConfigMap").get(0).get("data");

        assertThat(hub.get("SERVER_FORWARD_HEADERS_STRATEGY").asText()).isEqualTo("native");
        assertThat(hub.get("VERZAHNT_DASHBOARD_URL").asText()).startsWith("https://");
    }

    @Test
    void detectorNeverHasMoreInstancesThanPartitions() {
        JsonNode scaler = Manifests.ofKind("HorizontalPodAutoscaler").get(0);

        assertThat(scaler.at("/spec/maxReplicas").asInt()).isEqualTo(Topics.PARTITIONS);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void secretsAreReferencedAndNeverContained(JsonNode workload) {
        List<Map<String, Object>> environment = new ObjectMapper()
                .convertValue(workload.at("/spec/template/spec/containers/0/env"), new TypeReference<>() {});

        assertThat(environment)
                .filteredOn(
                        variable -> String.valueOf(variable.get("name")).matches(".*(PASSWORD|SECRET|TOKEN|JAAS).*"))
                .isNotEmpty()
                .allSatisfy(variable ->
                        assertThat(variable).containsKey("valueFrom").doesNotContainKey("value"));
        assertThat(Manifests.ofKind("Secret")).isEmpty();
    }
}
