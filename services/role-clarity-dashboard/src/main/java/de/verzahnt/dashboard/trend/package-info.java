/** Entwicklung: how cases, Absprachen, funding and coverage of an area move from quarter to quarter. */
@NullMarked
package de.verzahnt.dashboard.trend;

import org.jspecify.annotations.NullMarked;
