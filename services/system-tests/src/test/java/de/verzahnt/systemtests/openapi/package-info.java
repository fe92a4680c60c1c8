/** The description of every interface is whole: what each operation does, takes, answers and refuses. */
@NullMarked
package de.verzahnt.systemtests.openapi;

import org.jspecify.annotations.NullMarked;
