/** What is in force: the shipped book and the decisions on it, the shipped districts and the Sozialräume on top, read from the logs before anything is compared. */
@NullMarked
package de.verzahnt.detector.rules;

import org.jspecify.annotations.NullMarked;
