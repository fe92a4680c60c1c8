/** What the tests on real parts stand on. */
@NullMarked
package de.verzahnt.notifier.running;

import org.jspecify.annotations.NullMarked;
