/** Case books of the rules. */
@NullMarked
package de.verzahnt.notifier.told;

import org.jspecify.annotations.NullMarked;
