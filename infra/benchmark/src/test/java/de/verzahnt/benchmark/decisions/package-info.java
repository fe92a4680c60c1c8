@NullMarked
package de.verzahnt.benchmark.decisions;

import org.jspecify.annotations.NullMarked;
