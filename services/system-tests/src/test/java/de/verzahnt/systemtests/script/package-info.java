/** The script {@code hub} as a person meets it: its words, its exit codes, and what it leaves behind. */
@NullMarked
package de.verzahnt.systemtests.script;

import org.jspecify.annotations.NullMarked;
