package de.verzahnt.dashboard.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Works trials out on the thread that asks: another one would not see what a test wrote and rolls back. */
@TestConfiguration(proxyBeanMethods = false)
public class TrialsAtOnce {

    @Bean
    @Primary
    TestWorker workerOfTheTest() {
        return new TestWorker();
    }
}
