/** Tests of where the weights come from. */
@NullMarked
package de.verzahnt.benchmark.rules;

import org.jspecify.annotations.NullMarked;
