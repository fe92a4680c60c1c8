/** Who is told of a case, and when once more: plain rules without clock, database or mail. */
@NullMarked
package de.verzahnt.notifier.told;

import org.jspecify.annotations.NullMarked;
