/** A service on real parts, for the tests of every gateway. */
@NullMarked
package de.verzahnt.intake.running;

import org.jspecify.annotations.NullMarked;
