/** What immigration offices count, as far as it tells of a demand. */
@NullMarked
package de.verzahnt.detector.demand;

import org.jspecify.annotations.NullMarked;
