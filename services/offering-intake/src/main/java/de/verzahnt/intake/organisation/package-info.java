/** The gateway's own copy of the register of organisations, fed from its topic. */
@NullMarked
package de.verzahnt.intake.organisation;

import org.jspecify.annotations.NullMarked;
