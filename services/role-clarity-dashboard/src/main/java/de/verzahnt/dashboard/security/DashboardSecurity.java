package de.verzahnt.dashboard.security;

import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Everything is closed except health, static files and the login itself. */
@Configuration(proxyBeanMethods = false)
class DashboardSecurity {

    /** The JSON interface: a bearer token, or the session of a page; never a redirect to a login. */
    @Bean
    @Order(10)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(cache -> cache.disable())
                .build();
    }

    /** The pages: login at the issuer, and at logout goodbye there too. */
    @Bean
    @Order(30)
    SecurityFilterChain pages(
            HttpSecurity http, ClientRegistrationRepository clients, LoginProperties login, PageHeaders headers)
            throws Exception {
        OidcClientInitiatedLogoutSuccessHandler goodbye = new OidcClientInitiatedLogoutSuccessHandler(clients);
        goodbye.setPostLogoutRedirectUri("{baseUrl}/");
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers("/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/kern/**", "/css/**", "/js/**", "/webjars/**", "/favicon.svg", "/anmeldung")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .oauth2Login(oidc -> oidc.loginPage("/oauth2/authorization/" + LoginClient.REGISTRATION)
                        .failureUrl("/anmeldung"))
                .exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), new LiveRequests()))
                .logout(logout -> logout.logoutSuccessHandler(goodbye))
                .headers(headers::apply)
                .build();
    }
}
