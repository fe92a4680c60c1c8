package de.verzahnt.detector;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that turns events into findings and findings into cases. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class OverlapDetector {

    public static void main(String[] args) {
        SpringApplication.run(OverlapDetector.class, args);
    }
}
