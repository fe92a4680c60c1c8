/** What is reported: the report as sent, the offering as accepted, and what a gateway adds. */
@NullMarked
package de.verzahnt.intake.offering;

import org.jspecify.annotations.NullMarked;
