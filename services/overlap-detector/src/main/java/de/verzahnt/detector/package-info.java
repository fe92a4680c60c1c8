/** Event to finding to case: one topology, its serdes and its settings. */
@NullMarked
package de.verzahnt.detector;

import org.jspecify.annotations.NullMarked;
