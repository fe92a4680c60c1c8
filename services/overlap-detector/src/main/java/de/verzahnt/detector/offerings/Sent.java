package de.verzahnt.detector.offerings;

import org.jspecify.annotations.Nullable;

/**
 * What a gateway has sent.
 *
 * @param topic the gateway's topic
 * @param report null for a tombstone
 */
public record Sent(String topic, @Nullable ReportedOffering report) {}
