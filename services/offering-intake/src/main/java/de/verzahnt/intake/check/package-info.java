/** All rules a report must keep; every error is found at once. */
@NullMarked
package de.verzahnt.intake.check;

import org.jspecify.annotations.NullMarked;
