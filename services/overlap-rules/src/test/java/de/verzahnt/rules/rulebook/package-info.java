@NullMarked
package de.verzahnt.rules.rulebook;

import org.jspecify.annotations.NullMarked;
