/** Which sources there are, what became of each fetch, and what each source carries. */
@NullMarked
package de.verzahnt.source.store;

import org.jspecify.annotations.NullMarked;
