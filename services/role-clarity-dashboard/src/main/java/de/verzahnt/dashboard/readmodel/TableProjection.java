package de.verzahnt.dashboard.readmodel;

import de.verzahnt.contract.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a topic as a table: one row a key, gone when the topic forgets it. */
public abstract class TableProjection<V extends SpecificRecord> implements Projection<V> {

    private final JdbcClient jdbc;
    private final Topic<V> topic;
    private final String table;
    private final String keyColumn;
    private final String ofThisTopic;

    protected TableProjection(JdbcClient jdbc, Topic<V> topic, String table, String keyColumn) {
        this(jdbc, topic, table, keyColumn, "true");
    }

    /** Where topics share a table; the condition tells which rows are this one's. */
    protected TableProjection(JdbcClient jdbc, Topic<V> topic, String table, String keyColumn, String ofThisTopic) {
        this.ofThisTopic = ofThisTopic;
        this.jdbc = jdbc;
        this.topic = topic;
        this.table = table;
        this.keyColumn = keyColumn;
    }

    /** The columns beside the key. */
    protected abstract Row filled(Row row, V value);

    @Override
    public final Topic<V> topic() {
        return topic;
    }

    @Override
    public void take(String key, V value) {
        filled(new Row(table, keyColumn, key), value).put(jdbc);
    }

    @Override
    public final void forget(String key) {
        jdbc.sql("DELETE FROM " + table + " WHERE " + keyColumn + " = ? AND " + ofThisTopic)
                .param(key)
                .update();
    }

    @Override
    public final void clear() {
        jdbc.sql("DELETE FROM " + table + " WHERE " + ofThisTopic).update();
    }
}
