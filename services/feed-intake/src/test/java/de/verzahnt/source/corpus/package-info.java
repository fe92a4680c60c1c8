/** Foreign files that are kept outside the repository, through all readers. */
@NullMarked
package de.verzahnt.source.corpus;

import org.jspecify.annotations.NullMarked;
