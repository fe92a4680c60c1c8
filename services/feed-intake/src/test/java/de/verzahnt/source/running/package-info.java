/** What tests of sources run on: a real database, a server that plays sources, a clock that is set. */
@NullMarked
package de.verzahnt.source.running;

import org.jspecify.annotations.NullMarked;
