@NullMarked
package dev.readout.export.conllu;

import org.jspecify.annotations.NullMarked;
