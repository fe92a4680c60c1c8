/** What a gateway keeps of topics that others write: the newest state of every key, in a table of its own. */
@NullMarked
package de.verzahnt.intake.report.feed;

import org.jspecify.annotations.NullMarked;
