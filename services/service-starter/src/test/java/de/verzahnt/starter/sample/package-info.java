/** A tiny service on top of the starter, for its tests. */
@NullMarked
package de.verzahnt.starter.sample;

import org.jspecify.annotations.NullMarked;
