/** Tests of private state: what lies on disk stays readable. */
@NullMarked
package de.verzahnt.detector.stores;

import org.jspecify.annotations.NullMarked;
