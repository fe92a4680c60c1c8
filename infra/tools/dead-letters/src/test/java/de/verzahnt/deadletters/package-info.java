/** Tests of what an operator does with dead letters. */
@NullMarked
package de.verzahnt.deadletters;

import org.jspecify.annotations.NullMarked;
