/** Brings the contract to a cluster: the only place that creates topics and registers schemas. */
@NullMarked
package de.verzahnt.deployment;

import org.jspecify.annotations.NullMarked;
