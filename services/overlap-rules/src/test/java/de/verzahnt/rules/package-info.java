/** Tests of the rules: case books, properties, quality on judged pairs. */
@NullMarked
package de.verzahnt.rules;

import org.jspecify.annotations.NullMarked;
