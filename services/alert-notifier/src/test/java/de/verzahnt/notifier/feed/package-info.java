/** What the notifier makes of the events it reads. */
@NullMarked
package de.verzahnt.notifier.feed;

import org.jspecify.annotations.NullMarked;
