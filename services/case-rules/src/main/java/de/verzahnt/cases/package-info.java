/** The law of cases: what settles, who may say what, what reopens. Plain Java: no clock, no I/O, no chance. */
@NullMarked
package de.verzahnt.cases;

import org.jspecify.annotations.NullMarked;
