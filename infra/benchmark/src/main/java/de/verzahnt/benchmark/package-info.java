/** Measures the hub as it runs; asserts nothing. */
@NullMarked
package de.verzahnt.benchmark;

import org.jspecify.annotations.NullMarked;
