/** The way to Kafka and the schema registry, and the guard that compares contracts at start-up. */
@NullMarked
package de.verzahnt.starter.kafka;

import org.jspecify.annotations.NullMarked;
