package de.verzahnt.contract;

/**
 * Headers of a dead letter, the same from every service; all values are UTF-8 text. Those Kafka Streams names too carry
 * its names. The headers of the original stay beside them. None quotes a value of the record: people's words stay in
 * the bytes.
 */
public final class DeadLetterHeaders {

    /** Topic the record came from. */
    public static final String TOPIC = "__streams.errors.topic";

    /** Its partition there. */
    public static final String PARTITION = "__streams.errors.partition";

    /** Its offset there. */
    public static final String OFFSET = "__streams.errors.offset";

    /** What is wrong, as a sentence {@code field: ... (expected: ...)} without the value. */
    public static final String REASON = "__streams.errors.message";

    /** Class of the exception, for those who look into the code. */
    public static final String EXCEPTION = "__streams.errors.exception";

    /** Id of the schema the bytes name; absent when they name none. */
    public static final String SCHEMA_ID = "verzahnt.schema-id";

    /** When the record was written to its topic, ISO 8601; the letter's own timestamp says when it was put away. */
    public static final String WRITTEN_AT = "verzahnt.written-at";

    /** On a record that was put back into its topic: the id of the letter, as {@code ./hub dead-letters} lists it. */
    public static final String REPLAY_OF = "verzahnt.replay-of";

    private DeadLetterHeaders() {}
}
