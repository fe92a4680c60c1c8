/** The one clock. */
@NullMarked
package de.verzahnt.starter.time;

import org.jspecify.annotations.NullMarked;
