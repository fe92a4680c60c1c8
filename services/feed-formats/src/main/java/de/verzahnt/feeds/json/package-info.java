/** Sources that answer in JSON. */
@NullMarked
package de.verzahnt.feeds.json;

import org.jspecify.annotations.NullMarked;
