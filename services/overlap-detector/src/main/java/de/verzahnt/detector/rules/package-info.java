/** Which rules are in force: the shipped book and the decisions on it, read from the log before anything is compared. */
@NullMarked
package de.verzahnt.detector.rules;

import org.jspecify.annotations.NullMarked;
