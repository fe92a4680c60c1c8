/** Case books of the rules. */
@NullMarked
package de.verzahnt.notifier.notice;

import org.jspecify.annotations.NullMarked;
