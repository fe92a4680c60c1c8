/** What is to be told to whom: recorded once, then gathered into mails. */
@NullMarked
package de.verzahnt.notifier.notice;

import org.jspecify.annotations.NullMarked;
