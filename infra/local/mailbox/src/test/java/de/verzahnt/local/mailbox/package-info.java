/** The mailbox from outside: mails in by SMTP, pages out by HTTP. */
@NullMarked
package de.verzahnt.local.mailbox;

import org.jspecify.annotations.NullMarked;
