/** Where the mails of the notifier stand: for administrators as a table, for readers of a case as one line; whom no reminder reaches. */
@NullMarked
package de.verzahnt.dashboard.notices;

import org.jspecify.annotations.NullMarked;
