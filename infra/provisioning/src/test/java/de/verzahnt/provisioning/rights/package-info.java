/** Rights on a real broker. */
@NullMarked
package de.verzahnt.provisioning.rights;

import org.jspecify.annotations.NullMarked;
