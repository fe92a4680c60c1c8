/** Many records at once: rows of CSV files with their true line numbers, JSON batches with their places. */
@NullMarked
package de.verzahnt.abh.file;

import org.jspecify.annotations.NullMarked;
