package de.verzahnt.local.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the local identity. The three secrets have no default: whoever starts it must bring them.
 *
 * @param issuer address under which tokens are issued and browsers reach the login
 * @param folder where the signing key lives, so that tokens outlive a restart
 * @param accounts CSV of the role accounts
 * @param organisations CSV of the organisations, to name all units of an account's bodies
 * @param demoPassword password of every role account
 * @param machineSecret from which the secrets of all machine clients are derived ({@link MachineSecret})
 * @param dashboardSecret secret of the client {@code verzahnt-dashboard}
 * @param dashboard base address of the dashboard, for redirects after login and logout
 * @param dashboardRedirects paths at the dashboard to which a login may return
 * @param tokenTime how long an access token is valid
 */
@Validated
@ConfigurationProperties("verzahnt.identity")
record IdentityProperties(
        @DefaultValue("http://localhost:8090") URI issuer,
        @NotNull Path folder,
        @DefaultValue("classpath:accounts.csv") Resource accounts,

        @DefaultValue("classpath:sample-data/organisations.csv")
        Resource organisations,

        @NotBlank String demoPassword,
        @NotBlank String machineSecret,
        @NotBlank String dashboardSecret,
        @DefaultValue("http://localhost:8080") URI dashboard,

        @NotEmpty @DefaultValue({"/login/oauth2/code/verzahnt", "/login/oauth2/code/verzahnt-dashboard"})
        List<String> dashboardRedirects,

        @DefaultValue("1h") Duration tokenTime) {}
