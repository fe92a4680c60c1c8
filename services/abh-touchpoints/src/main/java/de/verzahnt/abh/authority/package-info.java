/** Which authorities exist, what they are responsible for, and who may report for them. */
@NullMarked
package de.verzahnt.abh.authority;

import org.jspecify.annotations.NullMarked;
