/** Webhooks of organisations: what is kept of them, what is to be sent, and what has become of it. */
@NullMarked
package de.verzahnt.dashboard.webhooks;

import org.jspecify.annotations.NullMarked;
