package de.verzahnt.abh;

import static org.awaitility.Awaitility.await;

import de.verzahnt.contract.Topics;
import de.verzahnt.events.Channel;
import de.verzahnt.events.Lifecycle;
import de.verzahnt.events.Organisation;
import de.verzahnt.events.Provenance;
import de.verzahnt.events.Sector;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.sample.TestPostgres;
import de.verzahnt.starter.sample.TestTokens;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

/** The gateway on a real PostgreSQL and a real Kafka, met over HTTP; the register knows one authority. */
final class RunningGateway implements AutoCloseable {

    static final String AUTHORITY = "abh-staedteregion";
    static final String REGISTRY = "mock://abh-it";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final TestTokens tokens = new TestTokens();
    private final EmbeddedPostgres postgres = TestPostgres.start();
    private final EmbeddedKafkaKraftBroker kafka = new EmbeddedKafkaKraftBroker(
            1, 3, Topics.ORGANISATION.name(), Topics.ABH_TOUCHPOINT.name(), Topics.ABH_PROCESS_CHANGE.name());
    private final ConfigurableApplicationContext service;

    RunningGateway() throws Exception {
        kafka.afterPropertiesSet();
        register();
        service = new SpringApplicationBuilder(AbhTouchpoints.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres",
                        "--spring.kafka.bootstrap-servers=" + brokers(),
                        "--verzahnt.schema-registry.url=" + REGISTRY,
                        "--verzahnt.schema-registry.auto-register=true",
                        "--verzahnt.oidc.issuer=" + tokens.issuer(),
                        "--verzahnt.oidc.jwk-set-uri=" + tokens.keysAddress());
        await().atMost(Duration.ofSeconds(60)).until(() -> database()
                .sql("SELECT count(*) > 0 FROM known_authority WHERE active")
                .query(Boolean.class)
                .single());
    }

    String brokers() {
        return kafka.getBrokersAsString();
    }

    JdbcClient database() {
        return service.getBean(JdbcClient.class);
    }

    HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    HttpResponse<String> post(String path, byte[] csv) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", "text/csv").POST(BodyPublishers.ofByteArray(csv)));
    }

    HttpResponse<String> send(String path, String type, String body) throws IOException, InterruptedException {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    HttpResponse<String> delete(String path) throws IOException, InterruptedException {
        return send(request(path).DELETE());
    }

    HttpRequest.Builder request(String path) {
        return request(path, List.of(AUTHORITY), "abh");
    }

    HttpRequest.Builder request(String path, List<String> organisations, String role) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + service.getEnvironment().getProperty("local.server.port") + path))
                .header("Authorization", "Bearer " + tokens.token(organisations, role));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private void register() throws ExecutionException, InterruptedException {
        Instant when = Instant.parse("2026-11-02T09:00:00Z");
        Organisation authority = Organisation.newBuilder()
                .setOrganisationId(AUTHORITY)
                .setName("Ausländeramt")
                .setType("ABH")
                .setSector(Sector.PUBLIC)
                .setBodyId("staedteregion-aachen")
                .setLifecycle(Lifecycle.ACTIVE)
                .setRevision(1)
                .setProvenance(new Provenance(when, "staedteregion-aachen", "test", Channel.API))
                .build();
        try (KafkaProducer<String, Organisation> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers()),
                new StringSerializer(),
                AvroSerdes.against(REGISTRY).valueSerializer())) {
            producer.send(new ProducerRecord<>(Topics.ORGANISATION.name(), AUTHORITY, authority))
                    .get();
        }
    }

    @Override
    public void close() throws IOException {
        service.close();
        kafka.destroy();
        postgres.close();
        tokens.close();
    }
}
