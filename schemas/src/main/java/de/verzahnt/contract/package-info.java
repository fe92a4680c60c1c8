/** Names and settings of the topics: the part of the contract that Avro does not express. */
@NullMarked
package de.verzahnt.contract;

import org.jspecify.annotations.NullMarked;
