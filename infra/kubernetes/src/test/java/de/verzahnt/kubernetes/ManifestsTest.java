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
    void every_document_has_only_fields_of_its_model(JsonNode document) {
        assertThatCode(() -> StrictModels.read(document)).doesNotThrowAnyException();
    }

    @Test
    void misspelt_field_deep_inside_is_found() {
        JsonNode wrong = services().findFirst().orElseThrow().deepCopy();
        ((ObjectNode) wrong.at("/spec/template/spec/containers/0")).put("imagePullPolizei", "Always");

        assertThatThrownBy(() -> StrictModels.read(wrong)).isInstanceOf(UnrecognizedPropertyException.class);
    }

    @Test
    void every_file_of_the_base_is_named_in_the_kustomization() throws Exception {
        try (var files = Files.list(Manifests.BASE)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> !name.equals("kustomization.yaml")))
                    .containsExactlyInAnyOrderElementsOf(Manifests.files());
        }
    }

    @Test
    void every_service_that_has_rights_is_run() {
        assertThat(services().map(document -> document.at("/metadata/name").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        Rights.all().stream().map(ServiceRights::service).toList());
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void nobody_is_root_or_writes_to_its_own_files(JsonNode workload) {
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
    void every_service_is_asked_by_the_health_groups_and_keeps_within_its_memory(JsonNode service) {
        JsonNode container = service.at("/spec/template/spec/containers/0");
        assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/actuator/health/readiness");
        assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/actuator/health/liveness");
        assertThat(container.at("/resources/limits/memory")).isEqualTo(container.at("/resources/requests/memory"));
        assertThat(container.at("/resources/limits/memory").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_service_may_lose_one_instance_at_a_time(JsonNode service) {
        assertThat(Manifests.ofKind("PodDisruptionBudget"))
                .anySatisfy(budget -> assertThat(budget.at("/spec/selector/matchLabels/app"))
                        .isEqualTo(service.at("/metadata/labels/app")));
    }

    @Test
    void links_carry_the_address_that_people_see_and_not_one_a_caller_makes_up() {
        JsonNode hub = Manifests.ofKind("ConfigMap").get(0).get("data");

        assertThat(hub.get("SERVER_FORWARD_HEADERS_STRATEGY").asText()).isEqualTo("native");
        assertThat(hub.get("VERZAHNT_DASHBOARD_URL").asText()).startsWith("https://");
    }

    @Test
    void detector_never_has_more_instances_than_partitions() {
        JsonNode scaler = Manifests.ofKind("HorizontalPodAutoscaler").get(0);

        assertThat(scaler.at("/spec/maxReplicas").asInt()).isEqualTo(Topics.PARTITIONS);
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void secrets_are_referenced_and_never_contained(JsonNode workload) {
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
