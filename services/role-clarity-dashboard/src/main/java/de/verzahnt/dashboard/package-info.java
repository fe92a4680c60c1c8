/** From case to decision: read model, pages, live view. */
@NullMarked
package de.verzahnt.dashboard;

import org.jspecify.annotations.NullMarked;
