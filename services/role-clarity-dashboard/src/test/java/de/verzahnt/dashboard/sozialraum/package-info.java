/** The pages of the Sozialräume before a gateway that says what the test wants. */
@NullMarked
package de.verzahnt.dashboard.sozialraum;

import org.jspecify.annotations.NullMarked;
