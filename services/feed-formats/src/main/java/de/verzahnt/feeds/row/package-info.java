/** The rows of a source, before anybody knows whether they make an offering. */
@NullMarked
package de.verzahnt.feeds.row;

import org.jspecify.annotations.NullMarked;
