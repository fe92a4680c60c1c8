/** The rules as others use them, and for one Kreis the few pairs worth comparing. */
@NullMarked
package de.verzahnt.rules.index;

import org.jspecify.annotations.NullMarked;
