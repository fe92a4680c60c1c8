/** Uploaded CSV files: rows with their true line numbers. */
@NullMarked
package de.verzahnt.abh.file;

import org.jspecify.annotations.NullMarked;
