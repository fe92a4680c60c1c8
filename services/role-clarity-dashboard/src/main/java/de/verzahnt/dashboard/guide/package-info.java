/** Hilfe: the user guide of {@code infra/docs/leitfaden}, chapter by chapter. */
@NullMarked
package de.verzahnt.dashboard.guide;

import org.jspecify.annotations.NullMarked;
