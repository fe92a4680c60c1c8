/** One search over offerings, cases, organisations and places. */
@NullMarked
package de.verzahnt.dashboard.search;

import org.jspecify.annotations.NullMarked;
