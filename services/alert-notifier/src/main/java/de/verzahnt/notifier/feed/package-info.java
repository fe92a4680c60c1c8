/** Reads the topics into the notifier's tables: names, mailboxes, titles, and cases worth telling. */
@NullMarked
package de.verzahnt.notifier.feed;

import org.jspecify.annotations.NullMarked;
