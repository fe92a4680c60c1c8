/** Sozialräume: the pages on which a KI keeps the quarters of its Gemeinden. What may be written the register decides. */
@NullMarked
package de.verzahnt.dashboard.sozialraum;

import org.jspecify.annotations.NullMarked;
