/** The description of the interface: what each address does, with examples from the sample. */
@NullMarked
package de.verzahnt.intake.openapi;

import org.jspecify.annotations.NullMarked;
