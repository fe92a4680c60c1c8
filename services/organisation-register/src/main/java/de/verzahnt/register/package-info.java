/** The register: which organisations there are, and the Sozialräume that the KIs keep. */
@NullMarked
package de.verzahnt.register;

import org.jspecify.annotations.NullMarked;
