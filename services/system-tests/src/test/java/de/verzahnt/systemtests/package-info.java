/** The whole way, from the report to the decision, on real parts only. */
@NullMarked
package de.verzahnt.systemtests;

import org.jspecify.annotations.NullMarked;
