/** What is reported: the report as sent, the offering as accepted. */
@NullMarked
package de.verzahnt.intake.offering;

import org.jspecify.annotations.NullMarked;
