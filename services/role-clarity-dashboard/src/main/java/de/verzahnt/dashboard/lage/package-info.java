/** The first page: figures, what waits for the reader, what is new. */
@NullMarked
package de.verzahnt.dashboard.lage;

import org.jspecify.annotations.NullMarked;
