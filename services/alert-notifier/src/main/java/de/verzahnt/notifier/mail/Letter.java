package de.verzahnt.notifier.mail;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** A mail ready to go. */
record Letter(MimeMessage message, InternetAddress recipient) {}
