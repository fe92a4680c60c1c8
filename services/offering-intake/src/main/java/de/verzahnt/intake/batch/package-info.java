/** Many reports at once: files, lines and arrays. */
@NullMarked
package de.verzahnt.intake.batch;

import org.jspecify.annotations.NullMarked;
