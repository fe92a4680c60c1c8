/** The description of all topics for people and machines, generated from the schemas and from who reads and writes. */
@NullMarked
package de.verzahnt.provisioning.asyncapi;

import org.jspecify.annotations.NullMarked;
