@NullMarked
package de.verzahnt.rules.signal;

import org.jspecify.annotations.NullMarked;
