/** The rules on anybody's own lists: read, compared, and set against what people said. */
@NullMarked
package de.verzahnt.trial;

import org.jspecify.annotations.NullMarked;
