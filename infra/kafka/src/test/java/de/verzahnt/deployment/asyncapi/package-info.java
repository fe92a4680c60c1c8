/** The description of all topics for people and machines, generated from the schemas and from who reads and writes. */
@NullMarked
package de.verzahnt.deployment.asyncapi;

import org.jspecify.annotations.NullMarked;
