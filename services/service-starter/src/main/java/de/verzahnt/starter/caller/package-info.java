/** Who calls: the token's subject, organisations and roles, the same for APIs and login. */
@NullMarked
package de.verzahnt.starter.caller;

import org.jspecify.annotations.NullMarked;
