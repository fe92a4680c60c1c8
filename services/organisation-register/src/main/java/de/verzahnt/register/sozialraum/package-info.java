/** The Sozialräume on top of the shipped list, kept by the KI of their Gemeinde. */
@NullMarked
package de.verzahnt.register.sozialraum;

import org.jspecify.annotations.NullMarked;
