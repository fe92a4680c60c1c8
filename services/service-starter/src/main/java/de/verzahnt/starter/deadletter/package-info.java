/** What nobody can read or believe is put away whole, with a reason, and the stream goes on. */
@NullMarked
package de.verzahnt.starter.deadletter;

import org.jspecify.annotations.NullMarked;
