package de.verzahnt.dashboard.readmodel;

import de.verzahnt.reference.ReferenceData;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.observability.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** One running dashboard as far as its read model goes: the real projector and projections, no pages. */
final class Instance implements AutoCloseable {

    static final String REGISTRY = "mock://read-model";
    private static final Pattern PARTS =
            Pattern.compile("de\\.verzahnt\\.dashboard\\.(readmodel\\.(?!Rebuild|Tally|Instance|Stage).*"
                    + "|(organisations|offerings|touchpoints|sozialraum)\\.(\\w+Projection|OfferingRows)"
                    + "|shell\\.CurrentDistricts)");

    final ConcurrentLinkedQueue<ReadModelChanged> heard = new ConcurrentLinkedQueue<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private Instance(DataSource database, String kafka, AtomicInteger hiccups, int batch) {
        outside(database, kafka);
        context.registerBean(ReadModelProperties.class, () -> settings(batch));
        context.registerBean(Tally.class, () -> new Tally(JdbcClient.create(database), hiccups));
        ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
        scanner.addIncludeFilter((reader, factory) ->
                reader.getAnnotationMetadata().hasAnnotation("org.springframework.stereotype.Component")
                        && new RegexPatternTypeFilter(PARTS).match(reader, factory));
        scanner.scan("de.verzahnt.dashboard");
        context.addApplicationListener(event -> {
            if (event instanceof org.springframework.context.PayloadApplicationEvent<?> told
                    && told.getPayload() instanceof ReadModelChanged change) {
                heard.add(change);
            }
        });
        context.refresh();
    }

    static Instance start(DataSource database, String kafka) {
        return start(database, kafka, new AtomicInteger(), 10);
    }

    static Instance start(DataSource database, String kafka, AtomicInteger hiccups, int batch) {
        return new Instance(database, kafka, hiccups, batch);
    }

    void rebuild() {
        context.getBean(ReadModel.class).rebuild();
    }

    String health() {
        return String.valueOf(context.getBean(ProjectorStatus.class).health());
    }

    @Override
    public void close() {
        context.close();
    }

    /** The pool outlives the instance: it is wrapped, so that the context does not close it. */
    private void outside(DataSource database, String kafka) {
        KafkaProperties properties = new KafkaProperties();
        properties.setBootstrapServers(List.of(kafka));
        context.register(Transactions.class);
        context.registerBean(DataSource.class, () -> new DelegatingDataSource(database));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(KafkaProperties.class, () -> properties);
        context.registerBean(
                DeadLetters.class,
                () -> DeadLetters.of(
                        "role-clarity-dashboard",
                        properties.buildProducerProperties(),
                        List.of(kafka),
                        Clock.systemUTC()));
        context.registerBean(AvroSerdes.class, () -> AvroSerdes.against(REGISTRY));
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(Traces.class, Traces::none);
        context.registerBean(MeterRegistry.class, SimpleMeterRegistry::new);
        context.registerBean(ReferenceData.class, ReferenceData::load);
    }

    private static ReadModelProperties settings(int batch) {
        return new ReadModelProperties(
                true,
                Duration.ofMillis(50),
                batch,
                Duration.ofMillis(50),
                Duration.ofMillis(500),
                Duration.ofMillis(200));
    }

    @EnableTransactionManagement
    static class Transactions {}
}
