/** Titles and descriptions made comparable: spellings, stems, compounds, and what domain people call the same thing. */
@NullMarked
package de.verzahnt.rules.text;

import org.jspecify.annotations.NullMarked;
