@NullMarked
package dev.readout.language.lemma;

import org.jspecify.annotations.NullMarked;
