/** Meetings of the steering group: agenda, decisions in the room, papers and minutes, and what became of it. */
@NullMarked
package de.verzahnt.dashboard.meetings;

import org.jspecify.annotations.NullMarked;
