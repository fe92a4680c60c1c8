/** Karte: what a Gebiet has and lacks, as a picture and as the table that says the same. */
@NullMarked
package de.verzahnt.dashboard.map;

import org.jspecify.annotations.NullMarked;
