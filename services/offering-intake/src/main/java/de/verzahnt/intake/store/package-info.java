/** Current state of every offering, one row each. */
@NullMarked
package de.verzahnt.intake.store;

import org.jspecify.annotations.NullMarked;
