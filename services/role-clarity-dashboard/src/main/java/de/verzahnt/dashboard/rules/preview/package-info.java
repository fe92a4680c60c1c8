/** The page Vorschau: other weights and thresholds tried on the present offerings, before anything is changed. */
@NullMarked
package de.verzahnt.dashboard.rules.preview;

import org.jspecify.annotations.NullMarked;
