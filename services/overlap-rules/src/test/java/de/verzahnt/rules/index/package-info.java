@NullMarked
package de.verzahnt.rules.index;

import org.jspecify.annotations.NullMarked;
