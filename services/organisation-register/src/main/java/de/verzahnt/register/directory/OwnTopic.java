package de.verzahnt.register.directory;

import de.verzahnt.events.Provenance;
import de.verzahnt.intake.report.event.Origin;
import de.verzahnt.intake.report.feed.CatchUp;
import de.verzahnt.intake.report.feed.StateFeeds;
import de.verzahnt.intake.report.feed.StateTable;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** What the topic of a directory knows and its table does not: an older revision of it is no news. */
public final class OwnTopic<E extends DirectoryEntry<?>, V extends SpecificRecord> implements StateTable<V> {
    private final DirectoryTable<E, ?> table;
    private final DirectoryEvents<E, V> events;
    private final CatchUp catchUp = new CatchUp();

    public OwnTopic(DirectoryTable<E, ?> table, DirectoryEvents<E, V> events) {
        this.table = table;
        this.events = events;
    }

    @Override
    public void take(V event) {
        Provenance from = events.provenance(event);
        Origin origin = new Origin(from.getReportedBy(), from.getSourceSystem(), from.getChannel());
        table.write(events.entry(event), origin, from.getReportedAt());
    }

    @Override
    public void forget(String id) {
        table.forget(id);
    }

    KafkaMessageListenerContainer<byte[], byte[]> feed(StateFeeds feeds) {
        return feeds.anew(events.topic(), this, catchUp);
    }

    /** Waits for Kafka to say how far the topic reaches. */
    void expectAll(StateFeeds feeds) {
        catchUp.expect(feeds.ends(events.topic()));
    }

    boolean isRead() {
        return catchUp.isDone();
    }
}
