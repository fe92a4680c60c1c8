/** Reference data of the hub: districts, code lists and responsibilities, read once from CSV and immutable. */
@NullMarked
package de.verzahnt.reference;

import org.jspecify.annotations.NullMarked;
