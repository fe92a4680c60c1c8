/** Ways told as data: a file whose name is a sentence, steps that report, see and decide. */
@NullMarked
package de.verzahnt.systemtests.way;

import org.jspecify.annotations.NullMarked;
