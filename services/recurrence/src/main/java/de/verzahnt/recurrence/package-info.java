/** When an offering takes place: schedules as the contract writes them, read by lib-recur. No clock, no I/O. */
@NullMarked
package de.verzahnt.recurrence;

import org.jspecify.annotations.NullMarked;
