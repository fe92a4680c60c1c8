/** Who may do what in Kafka: derived from who reads and writes which topic, brought to the cluster as rights and users. */
@NullMarked
package de.verzahnt.deployment.rights;

import org.jspecify.annotations.NullMarked;
