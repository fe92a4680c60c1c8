@NullMarked
package de.verzahnt.recurrence;

import org.jspecify.annotations.NullMarked;
