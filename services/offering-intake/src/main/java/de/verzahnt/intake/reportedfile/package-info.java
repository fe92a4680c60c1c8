/** Files that were reported: taken in the background when they are long, and undone as a whole. */
@NullMarked
package de.verzahnt.intake.reportedfile;

import org.jspecify.annotations.NullMarked;
