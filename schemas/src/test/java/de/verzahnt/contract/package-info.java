/** Proofs about the contract. */
@NullMarked
package de.verzahnt.contract;

import org.jspecify.annotations.NullMarked;
