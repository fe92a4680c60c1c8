package de.verzahnt.local.identity;

import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** One chain: the protocol endpoints, the login form, and nothing else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Browsers hold the redirect after a login against form-action too: the dashboard must be named. */
    private static final String ONLY_OUR_FILES =
            "default-src 'none'; style-src 'self'; form-action 'self' %s;" + " frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain chain(HttpSecurity http, IdentityProperties properties) throws Exception {
        LoginAttempts attempts = new LoginAttempts(System::nanoTime);
        return http.addFilterBefore(attempts, UsernamePasswordAuthenticationFilter.class)
                .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(requests -> requests.requestMatchers(EndpointRequest.to("health"))
                        .permitAll()
                        .requestMatchers("/login", "/login/later", "/login.css", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").failureHandler(attempts))
                .headers(headers -> headers.contentSecurityPolicy(
                        policy -> policy.policyDirectives(ONLY_OUR_FILES.formatted(properties.dashboard()))))
                .build();
    }

    @Bean
    UserDetailsService users(Accounts accounts, IdentityProperties properties) {
        return name -> accounts.roleAccount(name)
                .map(account -> User.withUsername(account.id())
                        .password(properties.demoPassword())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    @Bean
    JWKSource<SecurityContext> keys(IdentityProperties properties) {
        return new ImmutableJWKSet<>(SigningKey.keptIn(properties.folder()));
    }

    @Bean
    AuthorizationServerSettings settings(IdentityProperties properties) {
        return AuthorizationServerSettings.builder()
                .issuer(properties.issuer().toString())
                .build();
    }
}
