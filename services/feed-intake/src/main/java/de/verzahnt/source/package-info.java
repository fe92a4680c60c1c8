/** Sources that organisations connect once and the hub keeps reading: how the parts are put together. */
@NullMarked
package de.verzahnt.source;

import org.jspecify.annotations.NullMarked;
