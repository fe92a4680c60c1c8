/** What the event of a report says beside the state: its type, and where it came from. */
@NullMarked
package de.verzahnt.intake.report.event;

import org.jspecify.annotations.NullMarked;
