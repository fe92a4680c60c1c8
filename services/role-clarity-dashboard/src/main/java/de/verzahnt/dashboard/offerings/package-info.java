/** Angebote: what is offered where by whom; search, one offering, JSON. */
@NullMarked
package de.verzahnt.dashboard.offerings;

import org.jspecify.annotations.NullMarked;
