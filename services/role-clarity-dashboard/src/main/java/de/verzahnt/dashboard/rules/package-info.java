/** The page Regeln: the whole rule book by which cases come about, for everybody who is judged by it. */
@NullMarked
package de.verzahnt.dashboard.rules;

import org.jspecify.annotations.NullMarked;
