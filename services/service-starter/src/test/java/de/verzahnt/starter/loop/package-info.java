/** Work that goes on as long as a service runs, and is seen when it does not. */
@NullMarked
package de.verzahnt.starter.loop;

import org.jspecify.annotations.NullMarked;
