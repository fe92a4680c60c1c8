/** The register of organisations: who runs offerings, to which body they belong, where they are responsible. */
@NullMarked
package de.verzahnt.register.organisation;

import org.jspecify.annotations.NullMarked;
