/** Case books of the rules. */
@NullMarked
package de.verzahnt.notifier.policy;

import org.jspecify.annotations.NullMarked;
