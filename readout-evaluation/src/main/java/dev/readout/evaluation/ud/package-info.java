/** Tags and trees against treebanks of Universal Dependencies. */
@NullMarked
package dev.readout.evaluation.ud;

import org.jspecify.annotations.NullMarked;
