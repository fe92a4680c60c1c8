package de.verzahnt.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Settings all services share, below everything else: a service's own file or the environment wins. */
final class DefaultSettings implements EnvironmentPostProcessor {

    private static final String FILE = "verzahnt-defaults.properties";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment.getPropertySources().addLast(new ResourcePropertySource(FILE, new ClassPathResource(FILE)));
        } catch (IOException missing) {
            throw new UncheckedIOException(FILE + ": missing (expected: on the class path)", missing);
        }
    }
}
