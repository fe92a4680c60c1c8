/** iCalendar, RFC 5545. */
@NullMarked
package de.verzahnt.feeds.calendar;

import org.jspecify.annotations.NullMarked;
