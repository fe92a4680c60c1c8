/** Tests of the preview of the rules. */
@NullMarked
package de.verzahnt.dashboard.rules.preview;

import org.jspecify.annotations.NullMarked;
