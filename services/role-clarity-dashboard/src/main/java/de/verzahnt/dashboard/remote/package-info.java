/** Other services of the hub, asked in the name of whoever is logged in (ADR 15). */
@NullMarked
package de.verzahnt.dashboard.remote;

import org.jspecify.annotations.NullMarked;
