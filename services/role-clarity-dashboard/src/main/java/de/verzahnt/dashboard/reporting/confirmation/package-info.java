/** Offerings confirmed by the link of a mail, without a login. */
@NullMarked
package de.verzahnt.dashboard.reporting.confirmation;

import org.jspecify.annotations.NullMarked;
