/** Quellen: what an organisation keeps elsewhere, connected once and read by its gateway. */
@NullMarked
package de.verzahnt.dashboard.reporting.source;

import org.jspecify.annotations.NullMarked;
