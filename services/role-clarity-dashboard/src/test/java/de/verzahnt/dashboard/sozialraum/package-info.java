/** The pages of the Sozialräume before a register that says what the test wants. */
@NullMarked
package de.verzahnt.dashboard.sozialraum;

import org.jspecify.annotations.NullMarked;
