/** The Aachen example as events, for tests. */
@NullMarked
package de.verzahnt.dashboard.sample;

import org.jspecify.annotations.NullMarked;
