/** Tests of the cases. */
@NullMarked
package de.verzahnt.detector.cases;

import org.jspecify.annotations.NullMarked;
