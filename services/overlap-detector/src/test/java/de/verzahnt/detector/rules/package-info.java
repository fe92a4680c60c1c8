/** What is in force, and when. */
@NullMarked
package de.verzahnt.detector.rules;

import org.jspecify.annotations.NullMarked;
