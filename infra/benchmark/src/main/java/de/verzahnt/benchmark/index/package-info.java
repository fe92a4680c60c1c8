/** How fast the index is, beside other ways to the same findings. */
@NullMarked
package de.verzahnt.benchmark.index;

import org.jspecify.annotations.NullMarked;
