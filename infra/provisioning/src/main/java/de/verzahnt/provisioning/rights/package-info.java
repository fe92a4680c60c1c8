/** Who may do what in Kafka: derived from who reads and writes which topic. */
@NullMarked
package de.verzahnt.provisioning.rights;

import org.jspecify.annotations.NullMarked;
