/** What stops the stream and what does not. */
@NullMarked
package de.verzahnt.detector.streams;

import org.jspecify.annotations.NullMarked;
