/** What others meet who bring their own tools: the plain Confluent client, generic records, the CloudEvents SDK. */
@NullMarked
package de.verzahnt.systemtests.interoperability;

import org.jspecify.annotations.NullMarked;
