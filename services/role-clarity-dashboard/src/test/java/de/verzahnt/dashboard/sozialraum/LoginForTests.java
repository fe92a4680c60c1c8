package de.verzahnt.dashboard.sozialraum;

import de.verzahnt.dashboard.security.LoginToken;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A login whose token is known, without an issuer. */
@TestConfiguration(proxyBeanMethods = false)
public class LoginForTests {

    @Bean
    @Primary
    LoginToken tokenForTests() {
        return () -> "token-of-the-login";
    }
}
