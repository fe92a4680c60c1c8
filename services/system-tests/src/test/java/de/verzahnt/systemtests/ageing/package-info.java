/** Offerings that nobody confirms, through all parts of the hub. */
@NullMarked
package de.verzahnt.systemtests.ageing;

import org.jspecify.annotations.NullMarked;
