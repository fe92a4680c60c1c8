/** How an organisation wants to hear of cases. */
@NullMarked
package de.verzahnt.dashboard.notifications;

import org.jspecify.annotations.NullMarked;
