/** Gateway of the Auslaenderbehoerde: report -> event, for aggregated counts and process changes. */
@NullMarked
package de.verzahnt.abh;

import org.jspecify.annotations.NullMarked;
