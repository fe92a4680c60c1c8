/** From comparisons to a class: gates, links, double entries, what is done. */
@NullMarked
package de.verzahnt.rules.classify;

import org.jspecify.annotations.NullMarked;
