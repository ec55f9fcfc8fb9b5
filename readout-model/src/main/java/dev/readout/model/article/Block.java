package dev.readout.model.article;

import dev.readout.model.text.TextSpan;

/**
 * A stretch of an article's text and what it is; normally one paragraph or one line.
 *
 * @param kind what the stretch is
 * @param span where it stands; without the line breaks around it
 */
public record Block(BlockKind kind, TextSpan span) {}
