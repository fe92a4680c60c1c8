package de.verzahnt.detector.rules;

import de.verzahnt.contract.Topics;
import de.verzahnt.detector.streams.WholeTopic;
import de.verzahnt.events.RuleBookActivated;
import de.verzahnt.rules.rulebook.Activation;
import de.verzahnt.rules.rulebook.RuleBook;
import de.verzahnt.starter.deadletter.DeadLetters;
import de.verzahnt.starter.deadletter.TopicRecord;
import de.verzahnt.starter.deadletter.UnfitRecord;
import de.verzahnt.starter.kafka.AvroSerdes;
import de.verzahnt.starter.loop.BackgroundLoop;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the decisions on the rules. Beside the topology, not in it: which rules hold must be known before the first
 * offering. A round that failed begins at the start of the log again; what is in force meanwhile stays in force.
 */
public final class RuleBookReader extends BackgroundLoop {
    private static final Logger LOG = LoggerFactory.getLogger(RuleBookReader.class);

    private final Map<String, Object> connection;
    private final AvroSerdes avro;
    private final RulesInForce inForce;
    private final DeadLetters letters;
    private final RuleBook shipped = RuleBook.shipped();
    private RuleBook book = shipped;

    /**
     * A reader that starts with the application.
     *
     * @param connection where Kafka is and how to be let in
     */
    public RuleBookReader(Map<String, Object> connection, AvroSerdes avro, RulesInForce inForce, DeadLetters letters) {
        super("rule-book-reader", Duration.ofMillis(500), Duration.ofSeconds(10));
        this.connection = connection;
        this.avro = avro;
        this.inForce = inForce;
        this.letters = letters;
    }

    @Override
    protected void work() {
        book = shipped;
        try (var log = new WholeTopic<>(Topics.RULE_BOOK, avro, connection)) {
            while (goesOn()) {
                log.next(this::follow, (decided, why) -> refuse(decided, why, log.isOld(decided)));
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

    private void follow(TopicRecord<RuleBookActivated> decided) {
        RuleBookActivated event = decided.value();
        if (event == null) {
            throw new UnfitRecord("value: none (expected: a decision, which nothing takes back but another)");
        }
        Activation activation =
                new Activation(event.getVersion(), event.getBase(), event.getPrevious(), event.getValues());
        Activation.Outcome outcome = activation.on(shipped, book);
        if (outcome instanceof Activation.Outcome.Refused refused) {
            throw new UnfitRecord(refused.reason());
        }
        book = ((Activation.Outcome.Taken) outcome).book();
    }

    /** A decision that cannot be followed leaves the rules as they are, and somebody hears of it once. */
    private void refuse(ConsumerRecord<byte[], byte[]> decided, RuntimeException why, boolean old) {
        LOG.warn("decision at {} not followed, rules stay {}: {}", decided.offset(), book.version(), told(why));
        if (!old) {
            letters.put(decided, why);
        }
    }

    /** The words of other exceptions may quote bytes. */
    private static String told(RuntimeException e) {
        return e instanceof UnfitRecord
                ? String.valueOf(e.getMessage())
                : e.getClass().getName();
    }
}
