/** Real requests to a real receiver. */
@NullMarked
package de.verzahnt.dashboard.webhooks.sending;

import org.jspecify.annotations.NullMarked;
