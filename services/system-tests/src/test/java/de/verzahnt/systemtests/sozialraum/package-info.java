/** The quarters of a town, from the page of its KI to the comparison. */
@NullMarked
package de.verzahnt.systemtests.sozialraum;

import org.jspecify.annotations.NullMarked;
