/** Trends, counted and shown. */
@NullMarked
package de.verzahnt.dashboard.trend;

import org.jspecify.annotations.NullMarked;
