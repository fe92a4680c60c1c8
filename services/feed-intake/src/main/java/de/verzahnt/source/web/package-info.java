/** Sources over the API, each organisation its own. */
@NullMarked
package de.verzahnt.source.web;

import org.jspecify.annotations.NullMarked;
