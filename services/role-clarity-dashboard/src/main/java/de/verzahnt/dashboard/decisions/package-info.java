/** What parties and the steering group say on a case: checked, written once, sent on. */
@NullMarked
package de.verzahnt.dashboard.decisions;

import org.jspecify.annotations.NullMarked;
