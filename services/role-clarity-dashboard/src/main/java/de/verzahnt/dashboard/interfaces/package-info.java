/** Schnittstellen: where an organisation lets other programs take part. */
@NullMarked
package de.verzahnt.dashboard.interfaces;

import org.jspecify.annotations.NullMarked;
