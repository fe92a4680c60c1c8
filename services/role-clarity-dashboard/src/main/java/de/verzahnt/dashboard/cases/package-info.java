/** The cases (Hinweise): kept from the topic, listed, shown with their reasons. */
@NullMarked
package de.verzahnt.dashboard.cases;

import org.jspecify.annotations.NullMarked;
