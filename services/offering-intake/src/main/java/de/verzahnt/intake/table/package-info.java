/** Lists as agencies keep them: which column means what, and which value their words stand for. Nothing is guessed unseen. */
@NullMarked
package de.verzahnt.intake.table;

import org.jspecify.annotations.NullMarked;
