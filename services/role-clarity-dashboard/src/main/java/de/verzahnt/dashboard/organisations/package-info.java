/** The register of organisations in the read model. */
@NullMarked
package de.verzahnt.dashboard.organisations;

import org.jspecify.annotations.NullMarked;
