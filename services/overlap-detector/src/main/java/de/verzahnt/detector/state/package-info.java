/** How the detector remembers: private state in Avro single-object encoding, never in the registry. */
@NullMarked
package de.verzahnt.detector.state;

import org.jspecify.annotations.NullMarked;
