package de.verzahnt.local.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The local OpenID provider. Listens on the loopback address only. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApplication {

    /** Starts the provider. */
    public static void main(String[] args) {
        SpringApplication.run(IdentityApplication.class, args);
    }
}
