/** Tests of the Rollenmatrix. */
@NullMarked
package de.verzahnt.dashboard.matrix;

import org.jspecify.annotations.NullMarked;
