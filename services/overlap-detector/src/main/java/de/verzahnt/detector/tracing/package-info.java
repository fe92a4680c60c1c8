/** What caused a record goes with it through the topology: its trace, and when the report was accepted. */
@NullMarked
package de.verzahnt.detector.tracing;

import org.jspecify.annotations.NullMarked;
