/** Who is notified of a case, and when once more: plain rules without clock, database or mail. */
@NullMarked
package de.verzahnt.notifier.policy;

import org.jspecify.annotations.NullMarked;
