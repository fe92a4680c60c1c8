/** People at their screens: a real browser on the real hub. */
@NullMarked
package de.verzahnt.systemtests.browser;

import org.jspecify.annotations.NullMarked;
