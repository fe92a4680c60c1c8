/** Rollenmatrix: who is operative and who steers, by field and district, and where nobody is. */
@NullMarked
package de.verzahnt.dashboard.matrix;

import org.jspecify.annotations.NullMarked;
