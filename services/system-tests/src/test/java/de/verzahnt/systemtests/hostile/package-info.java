/** Requests that mean harm or are badly made, as a table: each gets its refusal and learns nothing. */
@NullMarked
package de.verzahnt.systemtests.hostile;

import org.jspecify.annotations.NullMarked;
