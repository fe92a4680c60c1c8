/** What makes a case one case. */
@NullMarked
package de.verzahnt.detector.kreis;

import org.jspecify.annotations.NullMarked;
