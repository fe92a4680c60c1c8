/** The large calendar is one, and the call names what is wrong with it. */
@NullMarked
package de.verzahnt.benchmark.feed;

import org.jspecify.annotations.NullMarked;
