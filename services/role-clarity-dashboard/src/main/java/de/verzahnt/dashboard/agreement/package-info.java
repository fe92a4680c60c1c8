/** An Absprache in force as a sheet of paper: PDF that screen readers read (PDF/UA-1). */
@NullMarked
package de.verzahnt.dashboard.agreement;

import org.jspecify.annotations.NullMarked;
