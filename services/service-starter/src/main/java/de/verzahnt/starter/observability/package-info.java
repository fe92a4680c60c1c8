/** What a service lets others see of its work: one trace across HTTP and Kafka, metrics, and never a content. */
@NullMarked
package de.verzahnt.starter.observability;

import org.jspecify.annotations.NullMarked;
