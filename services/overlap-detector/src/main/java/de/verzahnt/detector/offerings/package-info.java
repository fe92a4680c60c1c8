/** From reports to offerings that visit the Kreise they touch. */
@NullMarked
package de.verzahnt.detector.offerings;

import org.jspecify.annotations.NullMarked;
