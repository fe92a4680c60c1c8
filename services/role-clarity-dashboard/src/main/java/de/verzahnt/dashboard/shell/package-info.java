/** What every page shares: frame, language, navigation, the words of errors. */
@NullMarked
package de.verzahnt.dashboard.shell;

import org.jspecify.annotations.NullMarked;
