/** Brings the contract to a cluster: the only place that creates topics and registers schemas. */
@NullMarked
package de.verzahnt.provisioning;

import org.jspecify.annotations.NullMarked;
