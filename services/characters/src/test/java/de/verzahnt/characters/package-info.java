@NullMarked
package de.verzahnt.characters;

import org.jspecify.annotations.NullMarked;
