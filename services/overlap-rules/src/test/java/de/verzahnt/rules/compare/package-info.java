@NullMarked
package de.verzahnt.rules.compare;

import org.jspecify.annotations.NullMarked;
