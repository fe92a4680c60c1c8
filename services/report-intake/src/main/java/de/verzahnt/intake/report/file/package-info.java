/** Text tables as offices send them, read with true row numbers. */
@NullMarked
package de.verzahnt.intake.report.file;

import org.jspecify.annotations.NullMarked;
