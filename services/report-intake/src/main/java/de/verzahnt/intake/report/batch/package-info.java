/** Many reports at once: how they are read, where each stands, what became of it. */
@NullMarked
package de.verzahnt.intake.report.batch;

import org.jspecify.annotations.NullMarked;
