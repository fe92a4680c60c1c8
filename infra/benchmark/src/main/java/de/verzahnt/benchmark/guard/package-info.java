/** How fast texts are looked through for personal data. */
@NullMarked
package de.verzahnt.benchmark.guard;

import org.jspecify.annotations.NullMarked;
