/** How the detector remembers: private state in Avro single-object encoding, never in the registry. */
@NullMarked
package de.verzahnt.detector.stores;

import org.jspecify.annotations.NullMarked;
