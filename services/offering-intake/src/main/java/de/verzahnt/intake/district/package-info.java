/** Which districts there are: the shipped list, and this gateway's own copy of what the KIs keep on top. */
@NullMarked
package de.verzahnt.intake.district;

import org.jspecify.annotations.NullMarked;
