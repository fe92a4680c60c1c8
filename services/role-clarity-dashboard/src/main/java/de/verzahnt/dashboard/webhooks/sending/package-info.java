/** Sends what is due after the Standard Webhooks specification 1.0.0: once a moment and hook, signed, and never to an address within. */
@NullMarked
package de.verzahnt.dashboard.webhooks.sending;

import org.jspecify.annotations.NullMarked;
