package de.verzahnt.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "verzahnt.identity.demo-password=for-this-test",
            "verzahnt.identity.machine-secret=machines",
            "verzahnt.identity.dashboard-secret=dashboard"
        })
class IdentityIT {

    @TempDir
    static Path folder;

    @LocalServerPort
    private int port;

    private Visitor visitor;

    @DynamicPropertySource
    static void keepKeysInTempFolder(DynamicPropertyRegistry registry) {
        registry.add("verzahnt.identity.folder", folder::toString);
    }

    @BeforeEach
    void visit() {
        visitor = new Visitor(port);
    }

    @Test
    void machineOfAnOrganisationMayActForThatOrganisationOnly() throws Exception {
        var claims = machineToken("report-caritas-aachen-ia");

        assertThat(claims.getStringListClaim("organisations")).containsExactly("caritas-aachen-ia");
        assertThat(claims.getStringListClaim("roles")).containsExactly("reporter");
    }

    @Test
    void accessTokenIsForTheAudienceOfTheHub() throws Exception {
        assertThat(machineToken("report-paez-ia").getAudience()).containsExactly("verzahnt");
    }

    @Test
    void accountOfABodyNamesAllItsUnits() throws Exception {
        assertThat(machineToken("script-ki-staedteregion").getStringListClaim("organisations"))
                .containsExactly("ki-staedteregion", "kim-staedteregion");
    }

    @Test
    void steeringGroupActsForItselfOnly() throws Exception {
        var claims = machineToken("script-lenkungsgruppe");

        assertThat(claims.getStringListClaim("roles")).containsExactly("steering");
        assertThat(claims.getStringListClaim("organisations")).containsExactly("lenkungsgruppe-staedteregion");
    }

    @Test
    void machineWithAWrongSecretGetsNoToken() throws Exception {
        assertThat(visitor.token("report-paez-ia", "guessed", Map.of("grant_type", "client_credentials"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void unknownOrganisationHasNoMachine() throws Exception {
        assertThat(visitor.token("report-nobody", "any", Map.of("grant_type", "client_credentials"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void loginInTheBrowserYieldsRolesAndOrganisationsInBothTokens() throws Exception {
        var tokens = visitor.login("diakonie", "for-this-test");

        for (String token : List.of(tokens.get("access_token"), tokens.get("id_token"))) {
            var claims = SignedJWT.parse(token).getJWTClaimsSet();
            assertThat(claims.getStringListClaim("roles")).containsExactly("reporter");
            assertThat(claims.getStringListClaim("organisations"))
                    .contains("diakonie-aachen", "diakonie-aachen-ia", "diakonie-aachen-mbe");
        }
    }

    @Test
    void loginWithAWrongPasswordSaysSoInGerman() throws Exception {
        assertThat(visitor.tryLogin("diakonie", "guessed")).contains("Anmeldung nicht möglich");
    }

    @Test
    void discoveryNamesTheLogout() throws Exception {
        assertThat(visitor.get("/.well-known/openid-configuration").body()).contains("end_session_endpoint");
    }

    private JWTClaimsSet machineToken(String clientId) throws IOException, InterruptedException, ParseException {
        var answer = visitor.token(
                clientId, MachineSecret.of(clientId, "machines"), Map.of("grant_type", "client_credentials"));
        return SignedJWT.parse(Visitor.fields(answer.body()).get("access_token"))
                .getJWTClaimsSet();
    }
}
