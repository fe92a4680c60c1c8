/** How much one organisation may send: so that a careless import holds up nobody else. */
@NullMarked
package de.verzahnt.intake.report.quota;

import org.jspecify.annotations.NullMarked;
