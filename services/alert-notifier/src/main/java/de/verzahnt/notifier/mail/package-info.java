/** Mails: written in German, handed to the mail server, tried again until it takes or refuses them. */
@NullMarked
package de.verzahnt.notifier.mail;

import org.jspecify.annotations.NullMarked;
