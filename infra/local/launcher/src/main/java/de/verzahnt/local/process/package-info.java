/** Processes: started with a log and a pid file, ended in order, and never left behind. */
@NullMarked
package de.verzahnt.local.process;

import org.jspecify.annotations.NullMarked;
