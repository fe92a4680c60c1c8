/** The dashboard to look at, without Kafka and without an issuer: for those who work on the pages. */
@NullMarked
package de.verzahnt.dashboard.preview;

import org.jspecify.annotations.NullMarked;
