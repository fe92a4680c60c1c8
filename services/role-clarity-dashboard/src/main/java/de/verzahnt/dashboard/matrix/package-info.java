/**
 * Rollenmatrix: who is operative and who steers, by field and district, where nobody is, and where that differs from what
 * is agreed.
 */
@NullMarked
package de.verzahnt.dashboard.matrix;

import org.jspecify.annotations.NullMarked;
