/** What the tests of the dashboard share: the context, the clock, a story to tell. */
@NullMarked
package de.verzahnt.dashboard.testing;

import org.jspecify.annotations.NullMarked;
