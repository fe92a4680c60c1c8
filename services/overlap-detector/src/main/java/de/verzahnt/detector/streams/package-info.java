/** Running the topology: settings, errors, health, life cycle. */
@NullMarked
package de.verzahnt.detector.streams;

import org.jspecify.annotations.NullMarked;
