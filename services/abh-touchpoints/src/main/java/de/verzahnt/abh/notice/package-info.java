/** Process changes of an authority: free notices, no data of persons. */
@NullMarked
package de.verzahnt.abh.notice;

import org.jspecify.annotations.NullMarked;
