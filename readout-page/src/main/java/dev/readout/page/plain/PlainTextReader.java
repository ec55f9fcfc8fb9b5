package dev.readout.page.plain;

import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.page.language.LanguageGuess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a plain text: what each line is, and the headline, outlet, authors and date that the text tells. */
public final class PlainTextReader {

    private PlainTextReader() {}

    /**
     * The article in a text.
     *
     * @param source the path or address as it was given
     * @param text the text; its lines end in line feeds
     * @param known what is known from elsewhere; it goes before what the text says
     */
    public static Article read(String source, String text, Particulars known) {
        List<Line> lines = Lines.of(text);
        List<BlockKind> kinds = Layout.of(lines, known.title());
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(new Block(kinds.get(i), lines.get(i).span()));
        }
        return new Article(
                ArticleId.ofText(text),
                source,
                known.url(),
                known.outlet() != null ? known.outlet() : Outlet.in(lines, kinds),
                known.title() != null ? known.title() : title(lines, kinds),
                known.authors().isEmpty() ? Bylines.authors(lines, kinds) : known.authors(),
                published(known.published(), lines, kinds),
                known.language() != null ? known.language() : LanguageGuess.of(text),
                text,
                blocks);
    }

    private static @Nullable String title(List<Line> lines, List<BlockKind> kinds) {
        int at = kinds.indexOf(BlockKind.TITLE);
        // Columns of a wide line hold other things: the programme, the time.
        return at < 0 ? null : lines.get(at).words().split("\\s{3,}|\\t", 2)[0].replaceAll("\\s+", " ");
    }

    private static @Nullable PublicationDate published(
            @Nullable PublicationDate known, List<Line> lines, List<BlockKind> kinds) {
        Optional<PublicationDate> told = DateLines.published(lines, kinds);
        if (known == null) {
            return told.orElse(null);
        }
        return told.filter(date -> date.date().equals(known.date()))
                .map(PublicationDate::evidence)
                .map(known::withEvidence)
                .orElse(known);
    }
}
