/** Lists as files: uploaded, tried, corrected and reported; and the check of a file that everybody may ask for. */
@NullMarked
package de.verzahnt.dashboard.reporting.file;

import org.jspecify.annotations.NullMarked;
