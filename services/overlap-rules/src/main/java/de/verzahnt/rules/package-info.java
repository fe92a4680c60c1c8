/** What two offerings are to each other: gates, evidence, one score, every reason. Plain Java: no clock, no randomness, no I/O. */
@NullMarked
package de.verzahnt.rules;

import org.jspecify.annotations.NullMarked;
