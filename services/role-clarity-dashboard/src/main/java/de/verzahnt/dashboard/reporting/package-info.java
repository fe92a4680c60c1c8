/** What an organisation reports from its pages: its own offerings, through the gateways and in its own name. */
@NullMarked
package de.verzahnt.dashboard.reporting;

import org.jspecify.annotations.NullMarked;
