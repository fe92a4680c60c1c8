/** Limits and preconditions of requests: body size, strict JSON, ETag and If-Match. */
@NullMarked
package de.verzahnt.starter.http;

import org.jspecify.annotations.NullMarked;
