/** Loads the Aachen example as its organisations would: through the public interfaces, with their own tokens. */
@NullMarked
package de.verzahnt.local.sample;

import org.jspecify.annotations.NullMarked;
