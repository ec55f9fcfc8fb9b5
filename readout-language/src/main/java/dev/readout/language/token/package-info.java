/** Text to words: the syntactic words of the English Universal Dependencies treebanks, with exact offsets. */
@NullMarked
package dev.readout.language.token;

import org.jspecify.annotations.NullMarked;
