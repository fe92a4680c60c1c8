/** Tells open pages that a case they may see is new or has changed. */
@NullMarked
package de.verzahnt.dashboard.live;

import org.jspecify.annotations.NullMarked;
