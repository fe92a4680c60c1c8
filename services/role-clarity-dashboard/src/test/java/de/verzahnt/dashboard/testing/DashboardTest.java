package de.verzahnt.dashboard.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/** The whole dashboard on a real PostgreSQL, without Kafka: what a test writes is rolled back. Today is 2026-03-01. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "verzahnt.read-model.enabled=false",
            "verzahnt.outbox.enabled=false",
            "verzahnt.webhooks.sending=false",
            "verzahnt.webhooks.key=a key for tests only",
            "verzahnt.schema-registry.url=mock://dashboard-test",
            "verzahnt.schema-registry.patience=0s",
            // Nobody listens there.
            "verzahnt.oidc.issuer=http://localhost:9"
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Transactional
@Import({FixedClock.class, OutboxForTests.class, Story.class, TrialsAtOnce.class})
@ContextConfiguration(initializers = PostgresForTests.class)
public @interface DashboardTest {}
