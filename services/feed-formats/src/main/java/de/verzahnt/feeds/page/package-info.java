/** Events in web pages. */
@NullMarked
package de.verzahnt.feeds.page;

import org.jspecify.annotations.NullMarked;
