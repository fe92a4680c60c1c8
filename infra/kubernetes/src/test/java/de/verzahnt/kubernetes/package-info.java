/** Holds the manifests against the models of what they describe. */
@NullMarked
package de.verzahnt.kubernetes;

import org.jspecify.annotations.NullMarked;
