/** A release takes over the state of the one before: fixtures of earlier releases, and the tool that makes them. */
@NullMarked
package de.verzahnt.systemtests.upgrade;

import org.jspecify.annotations.NullMarked;
