/** Offerings that nobody confirms: asked about, stale, ended; and the answers of those who were asked. */
@NullMarked
package de.verzahnt.intake.ageing;

import org.jspecify.annotations.NullMarked;
