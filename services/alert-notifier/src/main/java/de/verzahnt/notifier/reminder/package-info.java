/** Reminders: what an organisation is asked to look after, told by one mail each; links to answer without a login. */
@NullMarked
package de.verzahnt.notifier.reminder;

import org.jspecify.annotations.NullMarked;
