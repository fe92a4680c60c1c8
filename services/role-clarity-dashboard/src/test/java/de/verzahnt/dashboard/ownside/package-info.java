/** Tests of the own notes. */
@NullMarked
package de.verzahnt.dashboard.ownside;

import org.jspecify.annotations.NullMarked;
