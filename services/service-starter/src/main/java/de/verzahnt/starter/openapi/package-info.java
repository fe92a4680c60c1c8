/** The API's description and its page. */
@NullMarked
package de.verzahnt.starter.openapi;

import org.jspecify.annotations.NullMarked;
