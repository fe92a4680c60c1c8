package de.verzahnt.intake.report.feed;

import org.apache.avro.specific.SpecificRecord;

/** Where the states of a compacted topic are kept. */
public interface StateTable<T extends SpecificRecord> {

    /** Takes over a state; an older one than the stored changes nothing, so that replays are harmless. */
    void take(T state);

    /** Forgets a key whose retention time is over. */
    void forget(String key);
}
