/** CoNLL-U: analyses out, given tokens in. */
@NullMarked
package dev.readout.export.conllu;

import org.jspecify.annotations.NullMarked;
