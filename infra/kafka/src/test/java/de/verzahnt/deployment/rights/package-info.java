/** Rights on a real broker. */
@NullMarked
package de.verzahnt.deployment.rights;

import org.jspecify.annotations.NullMarked;
