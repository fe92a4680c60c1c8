/** The whole hub on one machine: real parts as processes of their own, no Docker. */
@NullMarked
package de.verzahnt.local;

import org.jspecify.annotations.NullMarked;
