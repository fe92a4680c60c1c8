/** The notifier on real parts. */
@NullMarked
package de.verzahnt.notifier;

import org.jspecify.annotations.NullMarked;
