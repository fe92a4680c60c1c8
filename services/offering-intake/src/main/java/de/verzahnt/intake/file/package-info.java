/** Text tables as offices send them, read with true row numbers. */
@NullMarked
package de.verzahnt.intake.file;

import org.jspecify.annotations.NullMarked;
