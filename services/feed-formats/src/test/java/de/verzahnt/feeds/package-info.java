@NullMarked
package de.verzahnt.feeds;

import org.jspecify.annotations.NullMarked;
