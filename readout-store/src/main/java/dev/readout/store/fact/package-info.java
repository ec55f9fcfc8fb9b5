/** Facts of all sorts alike: what each can be found by, and what a person has decided about it. */
@NullMarked
package dev.readout.store.fact;

import org.jspecify.annotations.NullMarked;
