/** What two offerings have in common, one comparison for each thing that counts. */
@NullMarked
package de.verzahnt.rules.compare;

import org.jspecify.annotations.NullMarked;
