/** Forms of words to their base forms. */
@NullMarked
package dev.readout.language.lemma;

import org.jspecify.annotations.NullMarked;
