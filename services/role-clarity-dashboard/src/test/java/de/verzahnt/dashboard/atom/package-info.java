/** Feeds, read by a reader of feeds. */
@NullMarked
package de.verzahnt.dashboard.atom;

import org.jspecify.annotations.NullMarked;
