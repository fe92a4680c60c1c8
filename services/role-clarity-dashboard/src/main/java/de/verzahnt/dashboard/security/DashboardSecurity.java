package de.verzahnt.dashboard.security;

import de.verzahnt.starter.caller.Role;
import de.verzahnt.starter.security.ApiSecurity;
import jakarta.servlet.DispatcherType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * Everything is closed except health, static files, the login itself, trying a file out, what a mail asked, feeds by their
 * token and the legal texts.
 */
@Configuration(proxyBeanMethods = false)
class DashboardSecurity {

    /** The token of the mail stands for the token of a session: nobody else can send this form. */
    private static final String BY_MAIL = "/bestaetigung";

    /** Likewise: a mail program sends it by one click, without cookie (RFC 8058). */
    private static final String UNSUBSCRIBE = "/abbestellen";

    private static final String[] OPEN = {
        "/kern/**",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/favicon.svg",
        "/meldung-pruefen",
        "/impressum",
        "/datenschutz",
        "/barrierefreiheit",
        "/kontakt",
        BY_MAIL,
        UNSUBSCRIBE,
        LoginFailures.REFUSED,
        LoginFailures.REFUSED + "/*"
    };

    /** The token in the address stands for a login: readers of feeds and calendars know none. */
    private static final String[] FEEDS = {"/api/v1/feeds/*/feed.atom", "/api/v1/feeds/*/due.ics"};

    /** The JSON interface: a bearer token and nothing else, so that no session can be made to write here. */
    @Bean
    @Order(20)
    SecurityFilterChain apiSecurityFilterChain(HttpSecurity http, ApiSecurity api) throws Exception {
        return api.applyTo(http.securityMatcher("/api/**"))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(FEEDS).permitAll().anyRequest().authenticated())
                .build();
    }

    /** What a monitor asks for: with an administrator's token, as at every other service; health without. */
    @Bean
    @Order(25)
    SecurityFilterChain actuatorSecurityFilterChain(HttpSecurity http, ApiSecurity api) throws Exception {
        return api.applyTo(http.securityMatcher("/actuator/**"))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .hasRole(Role.ADMIN.name()))
                .build();
    }

    /** The pages: login at the issuer, and at logout goodbye there too. */
    @Bean
    @Order(30)
    SecurityFilterChain pageSecurityFilterChain(
            HttpSecurity http, ClientRegistrationRepository clients, PageHeaders headers, LoginWasGone gone)
            throws Exception {
        OidcClientInitiatedLogoutSuccessHandler goodbye = new OidcClientInitiatedLogoutSuccessHandler(clients);
        goodbye.setPostLogoutRedirectUri("{baseUrl}/");
        LoginFailures failures = new LoginFailures();
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(oidc -> oidc.loginPage("/oauth2/authorization/" + LoginClient.REGISTRATION)
                        .failureHandler(failures)
                        .withObjectPostProcessor(askedForBy(failures)))
                .exceptionHandling(errors -> errors.accessDeniedHandler(gone)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), new LiveRequests()))
                .logout(logout -> logout.logoutSuccessHandler(goodbye))
                .csrf(csrf -> csrf.ignoringRequestMatchers(BY_MAIL, UNSUBSCRIBE))
                .headers(headers::apply)
                .build();
    }

    // The login itself has its handler from the line above; the way to it would answer 500 while the issuer is away.
    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> askedForBy(LoginFailures failures) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }
}
