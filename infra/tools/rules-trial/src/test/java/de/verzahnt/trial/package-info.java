/** Tests of the trial: anybody's lists, read and judged. */
@NullMarked
package de.verzahnt.trial;

import org.jspecify.annotations.NullMarked;
