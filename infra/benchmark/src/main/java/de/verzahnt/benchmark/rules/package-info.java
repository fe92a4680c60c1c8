/** Where the weights of the rules come from, and how good they are on pairs they have not seen. */
@NullMarked
package de.verzahnt.benchmark.rules;

import org.jspecify.annotations.NullMarked;
