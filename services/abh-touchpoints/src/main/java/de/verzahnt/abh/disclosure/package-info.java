/** What of a table of counts may be published: plain rules, no framework. */
@NullMarked
package de.verzahnt.abh.disclosure;

import org.jspecify.annotations.NullMarked;
