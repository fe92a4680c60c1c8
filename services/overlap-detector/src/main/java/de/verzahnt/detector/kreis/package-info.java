/** Where all offerings of one Kreis meet and findings arise, change and end. */
@NullMarked
package de.verzahnt.detector.kreis;

import org.jspecify.annotations.NullMarked;
