package de.verzahnt.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmFileTest {

    private final JsonNode realm = JsonMapper.builder()
            .build()
            .readTree(Path.of("../../keycloak/verzahnt-realm.json").toFile());

    @Test
    void productionKnowsTheRolesOfTheLocalAccounts() {
        var local = new TreeSet<String>();
        CsvTable.read(new ClassPathResource("accounts.csv"))
                .forEach(row -> local.addAll(Arrays.asList(row.get("roles").split(";"))));

        assertThat(names(realm.at("/roles/realm"), "name")).containsExactlyInAnyOrderElementsOf(local);
    }

    /** The scope alone: Keycloak makes none of its own when a file brings one, and ignores what is missing. */
    @Test
    void everyClientGetsTheClaimsTheHubDecidesBy() {
        var mappers = realm.at("/clientScopes/0/protocolMappers");

        assertThat(names(mappers, "name")).containsExactly("roles", "organisations", "audience", "subject", "account");
        assertThat(realm.get("clients"))
                .allSatisfy(client ->
                        assertThat(client.get("defaultClientScopes").toString()).isEqualTo("[\"verzahnt\"]"));
    }

    @Test
    void tokensAreForTheAudienceOfTheHub() {
        assertThat(realm.at("/clientScopes/0/protocolMappers/2/config/included.custom.audience")
                        .asString())
                .isEqualTo("verzahnt");
    }

    @Test
    void dashboardLogsInWithCodeAndPkceOnly() {
        var dashboard = realm.at("/clients/0");

        assertThat(dashboard.get("clientId").asString()).isEqualTo(Clients.DASHBOARD);
        assertThat(dashboard.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(dashboard.get("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(dashboard.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void fileHoldsNoSecretAndNoPassword() {
        assertThat(realm.findValues("secret"))
                .allSatisfy(secret -> assertThat(secret.asString()).startsWith("${"));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    private static List<String> names(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(entry -> entry.get(field).asString())
                .toList();
    }
}
