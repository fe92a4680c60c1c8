/** Offerings of a whole Land, invented after the sample. */
@NullMarked
package de.verzahnt.benchmark.land;

import org.jspecify.annotations.NullMarked;
