/** What people decided in a hub, as labelled pairs from which the rules can learn. */
@NullMarked
package de.verzahnt.benchmark.decisions;

import org.jspecify.annotations.NullMarked;
