/** The maps, as they are read and as somebody would attack them. */
@NullMarked
package de.verzahnt.dashboard.map;

import org.jspecify.annotations.NullMarked;
