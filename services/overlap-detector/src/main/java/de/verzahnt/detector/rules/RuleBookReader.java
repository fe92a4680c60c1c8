package de.verzahnt.detector.rules;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.streams.WholeTopic;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.rules.rulebook.Activation;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.starter.deadletter.ContractRules;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.deadletter.UnfitRecord;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.kafka.RegistryAway;
import de.verzahnt.starter.loop.BackgroundLoop;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the decisions on the rules. Beside the topology, not in it: which rules hold must be known before the first
 * offering. A round that failed begins at the start of the
 * log again; what is in force meanwhile stays in force.
 */
public final class RuleBookReader extends BackgroundLoop {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBookReader.class);

    private final Map<String, Object> connection;
    private final Deserializer<RuleBookActivated> values;
    private final RulesInForce inForce;
    private final DeadLetters letters;
    private final RuleBook shipped = RuleBook.shipped();

    /**
     * A reader that starts with the application.
     *
     * @param connection where Kafka is and how to be let in
     */
    public RuleBookReader(Map<String, Object> connection, AvroSerdes avro, RulesInForce inForce, DeadLetters letters) {
        super("rule-book-reader", Duration.ofMillis(500), Duration.ofSeconds(10));
        this.connection = connection;
        this.values = avro.valueDeserializer(RuleBookActivated.class);
        this.inForce = inForce;
        this.letters = letters;
    }

    @Override
    protected void work() {
        RuleBook book = shipped;
        try (WholeTopic log = new WholeTopic(Topics.RULE_BOOK, connection)) {
            while (goesOn()) {
                for (ConsumerRecord<byte[], byte[]> decided : log.next()) {
                    book = after(book, decided, log.isOld(decided));
                }
                if (log.caughtUp()) {
                    inForce.are(book);
                    worked();
                }
            }
        }
    }

    @Override
    public void stop() {
        super.stop();
        inForce.stop();
    }

    /** A decision that cannot be followed leaves the rules as they are, and somebody hears of it once. */
    private RuleBook after(RuleBook book, ConsumerRecord<byte[], byte[]> decided, boolean old) {
        try {
            Activation.Outcome outcome = read(decided).on(shipped, book);
            if (outcome instanceof Activation.Outcome.Taken taken) {
                return taken.book();
            }
            throw new UnfitRecord(((Activation.Outcome.Refused) outcome).reason());
        } catch (RuntimeException e) {
            if (RegistryAway.isBehind(e) || e instanceof RetriableException) {
                throw e;
            }
            LOG.warn("decision at {} not followed, rules stay {}: {}", decided.offset(), book.version(), told(e));
            if (!old) {
                letters.put(decided, e);
            }
            return book;
        }
    }

    private Activation read(ConsumerRecord<byte[], byte[]> decided) {
        RuleBookActivated event = values.deserialize(decided.topic(), decided.value());
        String key = decided.key() == null ? null : new String(decided.key(), StandardCharsets.UTF_8);
        ContractRules.check(key, event);
        if (event == null) {
            throw new UnfitRecord("value: none (expected: a decision, which nothing takes back but another)");
        }
        return new Activation(event.getVersion(), event.getBase(), event.getPrevious(), event.getValues());
    }

    /** The words of other exceptions may quote bytes. */
    private static String told(RuntimeException e) {
        return e instanceof UnfitRecord
                ? String.valueOf(e.getMessage())
                : e.getClass().getName();
    }
}
