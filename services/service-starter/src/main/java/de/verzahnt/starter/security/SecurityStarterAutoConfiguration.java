package de.verzahnt.starter.security;

import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.problem.ProblemAutoConfiguration;
import de.verzahnt.starter.problem.ProblemWriter;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Security of a service that is an API: everything closed except health, the API's description and error pages. A
 * service with chains of its own (pages) replaces the chain {@code apiSecurityFilterChain} by defining that name.
 */
@AutoConfiguration(
        after = ProblemAutoConfiguration.class,
        beforeName = {
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties({OidcProperties.class, MetricsProperties.class})
public class SecurityStarterAutoConfiguration {

    private static final String[] DESCRIPTION = {
        "/api/docs",
        "/api/docs/**",
        "/api/swagger-ui/**",
        "/swagger-ui/**",
        "/v3/api-docs",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml"
    };

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(OidcProperties oidc) {
        return TokenDecoding.decoder(oidc);
    }

    @Bean
    @ConditionalOnMissingBean
    GrantedAuthoritiesMapper oidcLoginAuthorities() {
        return new OidcLoginAuthorities();
    }

    @Bean
    ProblemAnswers problemAnswers(ProblemWriter problems) {
        return new ProblemAnswers(problems);
    }

    @Bean
    ApiSecurity apiSecurity(ProblemAnswers answers) {
        return new ApiSecurity(answers);
    }

    /** The description of the API is open on purpose: whoever wants to report must be able to read how. */
    @Bean
    @Order(10)
    SecurityFilterChain apiDescriptionFilterChain(HttpSecurity http) {
        return http.securityMatcher(DESCRIPTION)
                .csrf(csrf -> csrf.disable())
                .headers(
                        headers -> headers.contentSecurityPolicy(
                                csp -> csp.policyDirectives(
                                        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Metrics: for the monitor with its scrape token and for administrators. */
    @Bean
    @Order(5)
    SecurityFilterChain metricsFilterChain(HttpSecurity http, ApiSecurity api, MetricsProperties metrics) {
        ScrapeToken scrape = new ScrapeToken(metrics.scrapeToken());
        return api.applyTo(http.securityMatcher("/actuator/prometheus"))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(scrape))
                .authorizeHttpRequests(requests -> requests.anyRequest().access(scrape))
                .build();
    }

    @Bean
    @Order(100)
    @ConditionalOnMissingBean(name = {"apiSecurityFilterChain", "pageSecurityFilterChain"})
    SecurityFilterChain apiSecurityFilterChain(HttpSecurity http, ApiSecurity api) {
        return api.applyTo(http)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole(Role.ADMIN.name())
                        .anyRequest()
                        .authenticated())
                .build();
    }
}
