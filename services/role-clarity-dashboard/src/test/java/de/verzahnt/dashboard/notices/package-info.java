/** The administrator's page and the line on the case. */
@NullMarked
package de.verzahnt.dashboard.notices;

import org.jspecify.annotations.NullMarked;
