/** Counts of an authority, a whole table at a time: checked, protected, stored, told. */
@NullMarked
package de.verzahnt.abh.touchpoint;

import org.jspecify.annotations.NullMarked;
