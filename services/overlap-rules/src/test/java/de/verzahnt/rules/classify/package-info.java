@NullMarked
package de.verzahnt.rules.classify;

import org.jspecify.annotations.NullMarked;
