/** A whole relearned rule book as one file of text: written by the trainer, read wherever it is tried before it ships. */
@NullMarked
package de.verzahnt.rules.relearned;

import org.jspecify.annotations.NullMarked;
