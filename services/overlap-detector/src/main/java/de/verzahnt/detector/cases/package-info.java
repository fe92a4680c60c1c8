/** Findings that ask one question become a case; decisions are applied. */
@NullMarked
package de.verzahnt.detector.cases;

import org.jspecify.annotations.NullMarked;
