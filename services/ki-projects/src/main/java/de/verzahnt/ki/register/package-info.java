/** The register of organisations: who runs offerings, to which body they belong, where they are responsible. */
@NullMarked
package de.verzahnt.ki.register;

import org.jspecify.annotations.NullMarked;
