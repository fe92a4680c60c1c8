package de.verzahnt.dashboard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The dashboard: reads what the hub knows, shows it to those it concerns, records what they decide. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class RoleClarityDashboard {

    public static void main(String[] arguments) {
        SpringApplication.run(RoleClarityDashboard.class, arguments);
    }
}
