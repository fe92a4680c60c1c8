/** Tests of the index at the size of a Land. */
@NullMarked
package de.verzahnt.benchmark.land;

import org.jspecify.annotations.NullMarked;
