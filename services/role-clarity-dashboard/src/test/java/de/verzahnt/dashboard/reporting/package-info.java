/** Own offerings: pages and form against a gateway that answers over real HTTP. */
@NullMarked
package de.verzahnt.dashboard.reporting;

import org.jspecify.annotations.NullMarked;
