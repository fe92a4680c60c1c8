/** What one gateway adds to the common intake, and the parts of an event that all of them share. */
@NullMarked
package de.verzahnt.intake.gateway;

import org.jspecify.annotations.NullMarked;
