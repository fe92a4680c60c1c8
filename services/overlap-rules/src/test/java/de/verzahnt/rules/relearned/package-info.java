@NullMarked
package de.verzahnt.rules.relearned;

import org.jspecify.annotations.NullMarked;
