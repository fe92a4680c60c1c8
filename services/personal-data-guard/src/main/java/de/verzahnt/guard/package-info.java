/** No person is ever in the hub: texts that name one are refused. */
@NullMarked
package de.verzahnt.guard;

import org.jspecify.annotations.NullMarked;
