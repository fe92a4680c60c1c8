/** Tests of how texts are read. */
@NullMarked
package de.verzahnt.rules.text;

import org.jspecify.annotations.NullMarked;
