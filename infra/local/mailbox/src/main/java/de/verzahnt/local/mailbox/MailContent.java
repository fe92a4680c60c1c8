package de.verzahnt.local.mailbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mail, whole.
 *
 * @param text the plain text part; empty when there is none
 * @param html the HTML part; null when there is none
 * @param headers lines as they came, unfolded
 */
record MailContent(Mail mail, String text, @Nullable String html, List<String> headers) {}
