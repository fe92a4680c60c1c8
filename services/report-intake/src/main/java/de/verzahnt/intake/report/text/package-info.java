/** What a text may hold, and the errors of one report. */
@NullMarked
package de.verzahnt.intake.report.text;

import org.jspecify.annotations.NullMarked;
