/** OpenID provider of one machine: the same protocol, claims and clients as the production realm, for role accounts. */
@NullMarked
package de.verzahnt.local.identity;

import org.jspecify.annotations.NullMarked;
