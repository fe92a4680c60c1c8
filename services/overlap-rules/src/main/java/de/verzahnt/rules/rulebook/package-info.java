/** The book of weights, thresholds and bounds: read, adjusted, activated, measured. */
@NullMarked
package de.verzahnt.rules.rulebook;

import org.jspecify.annotations.NullMarked;
