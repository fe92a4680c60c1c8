/** What an operator does with dead letters: list, look, put back. */
@NullMarked
package de.verzahnt.deadletters;

import org.jspecify.annotations.NullMarked;
