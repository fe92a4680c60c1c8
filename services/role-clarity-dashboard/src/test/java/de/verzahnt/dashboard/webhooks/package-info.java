/** What webhooks are kept of and told. */
@NullMarked
package de.verzahnt.dashboard.webhooks;

import org.jspecify.annotations.NullMarked;
