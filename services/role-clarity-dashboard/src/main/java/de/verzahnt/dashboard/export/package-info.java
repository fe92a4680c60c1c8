/** Angebote out again: the list a reader sees, as files other programs read. */
@NullMarked
package de.verzahnt.dashboard.export;

import org.jspecify.annotations.NullMarked;
