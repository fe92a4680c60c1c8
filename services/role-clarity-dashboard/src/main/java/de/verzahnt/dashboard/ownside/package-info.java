/** What an organisation notes for itself about a case: who does it, until when, what is still unclear. Read by nobody else. */
@NullMarked
package de.verzahnt.dashboard.ownside;

import org.jspecify.annotations.NullMarked;
