package de.verzahnt.dashboard.readmodel;

import org.apache.kafka.common.TopicPartition;

/** Somebody else has moved the offsets: another instance, or a rebuild. Nothing was written; read the offsets again. */
final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overtaken(TopicPartition partition, long expected) {
        super("offset of " + partition + ": moved by somebody else (expected: " + expected + ")");
    }
}
