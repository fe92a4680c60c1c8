/** What a text may be made of, and whether anybody sees anything of it. JDK only. */
@NullMarked
package de.verzahnt.characters;

import org.jspecify.annotations.NullMarked;
