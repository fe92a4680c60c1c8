/** No person is ever in the hub: texts that name one are refused. */
@NullMarked
package de.verzahnt.starter.guard;

import org.jspecify.annotations.NullMarked;
