/** What the figures of streams are made of. */
@NullMarked
package de.verzahnt.benchmark.stream;

import org.jspecify.annotations.NullMarked;
