/** Accepting and withdrawing: state and event in one transaction. */
@NullMarked
package de.verzahnt.intake.accept;

import org.jspecify.annotations.NullMarked;
