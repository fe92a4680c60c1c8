/** When each source is read, by exactly one of several instances. */
@NullMarked
package de.verzahnt.source.schedule;

import org.jspecify.annotations.NullMarked;
