/** How long a large calendar takes from its address into the log. */
@NullMarked
package de.verzahnt.benchmark.feed;

import org.jspecify.annotations.NullMarked;
