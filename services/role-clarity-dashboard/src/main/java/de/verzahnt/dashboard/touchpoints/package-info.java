/** Kontaktzahlen and Verfahrensaenderungen of the immigration offices: counts as published, never recomputed. */
@NullMarked
package de.verzahnt.dashboard.touchpoints;

import org.jspecify.annotations.NullMarked;
