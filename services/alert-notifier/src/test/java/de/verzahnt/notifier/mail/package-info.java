/** Case books of the rules. */
@NullMarked
package de.verzahnt.notifier.mail;

import org.jspecify.annotations.NullMarked;
