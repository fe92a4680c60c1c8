package de.verzahnt.notifier.mail;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

/** A mail ready to go. */
record ReadyMail(MimeMessage message, InternetAddress recipient) {}
