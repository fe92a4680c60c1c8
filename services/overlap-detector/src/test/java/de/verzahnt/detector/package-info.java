/** The detector told in sentences, on the topology alone and on a real broker. */
@NullMarked
package de.verzahnt.detector;

import org.jspecify.annotations.NullMarked;
