/** Reads what organisations publish anyway (calendars, web pages, interfaces) as the rows a list of offerings has. */
@NullMarked
package de.verzahnt.feeds;

import org.jspecify.annotations.NullMarked;
