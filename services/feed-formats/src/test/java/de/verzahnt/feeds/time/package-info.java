@NullMarked
package de.verzahnt.feeds.time;

import org.jspecify.annotations.NullMarked;
