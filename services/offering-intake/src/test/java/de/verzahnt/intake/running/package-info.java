/** A gateway on real parts, for the tests of both. */
@NullMarked
package de.verzahnt.intake.running;

import org.jspecify.annotations.NullMarked;
