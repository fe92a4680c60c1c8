package de.verzahnt.dashboard.readmodel;

import de.verzahnt.starter.loop.BackgroundLoop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps the read model up to date while this instance leads, and stands by while another one does. */
@Component
class Projector extends BackgroundLoop {

    private static final Logger log = LoggerFactory.getLogger(Projector.class);

    private final DataSource database;
    private final KafkaSettings kafka;
    private final ReadModelProperties settings;
    private final BatchWriter writer;
    private final Offsets offsets;
    private final ReadModel readModel;
    private final ProjectorStatus status;
    private final Set<String> topics;

    Projector(
            DataSource database,
            KafkaSettings kafka,
            ReadModelProperties settings,
            BatchWriter writer,
            Offsets offsets,
            ReadModel readModel,
            ProjectorStatus status,
            List<Projection<?>> projections) {
        super("read-model-projector", settings.firstPause(), settings.longestPause());
        this.database = database;
        this.kafka = kafka;
        this.settings = settings;
        this.writer = writer;
        this.offsets = offsets;
        this.readModel = readModel;
        this.status = status;
        this.topics = projections.stream().map(p -> p.topic().name()).collect(Collectors.toSet());
    }

    @Override
    public boolean isAutoStartup() {
        return settings.enabled();
    }

    @Override
    protected void work() throws Exception {
        Optional<Leadership> leadership = Leadership.tryToTake(database);
        if (leadership.isEmpty()) {
            status.standsBy();
            worked();
            rest(settings.standby());
            return;
        }
        try (Leadership held = leadership.get()) {
            while (goesOn() && held.stillHeld()) {
                project(held);
            }
        }
    }

    private void project(Leadership held) throws Exception {
        try (ProjectionSession session = new ProjectionSession(consumer(), writer)) {
            session.begin(topics, offsets);
            long asked = System.nanoTime();
            while (goesOn()) {
                session.step(settings.poll());
                worked();
                status.reads(session.lag());
                if (System.nanoTime() - asked > settings.standby().toNanos()) {
                    asked = System.nanoTime();
                    if (!held.stillHeld()) {
                        return;
                    }
                    session.check(offsets);
                }
            }
        } catch (Overtaken e) {
            log.info("{}; reads the offsets again", e.getMessage());
        } catch (InvalidOffsetException e) {
            log.warn("the log is not the one this read model was built from ({}): rebuilds", e.getMessage());
            readModel.rebuild();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(kafka.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    @Override
    protected void failed(Throwable failure) {
        log.warn("reading stopped: {}", failure.toString());
        status.failed(failure);
    }
}
