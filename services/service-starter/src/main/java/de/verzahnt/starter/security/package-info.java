/** Tokens are checked here once for all services: issuer, audience, roles. */
@NullMarked
package de.verzahnt.starter.security;

import org.jspecify.annotations.NullMarked;
