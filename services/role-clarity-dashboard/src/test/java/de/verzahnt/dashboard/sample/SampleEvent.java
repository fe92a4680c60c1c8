package de.verzahnt.dashboard.sample;

import de.verzahnt.contract.Topic;
import org.apache.avro.specific.SpecificRecord;

/** One state of the example, as a gateway would publish it. */
public record SampleEvent(Topic<?> topic, String key, SpecificRecord value) {}
