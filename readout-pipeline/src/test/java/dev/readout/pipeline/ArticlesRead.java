package dev.readout.pipeline;

import dev.readout.language.AnalyzerSettings;
import dev.readout.language.EnglishAnalyzer;
import dev.readout.model.article.Article;
import dev.readout.model.article.ArticleId;
import dev.readout.model.article.Block;
import dev.readout.model.article.BlockKind;
import dev.readout.model.article.PublicationDate;
import dev.readout.model.reading.Contact;
import dev.readout.model.record.StateCode;
import dev.readout.model.text.TextSpan;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.rule.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads small articles of one day with the model and the rules that Readout brings, and tells their contacts in short. */
final class ArticlesRead implements AutoCloseable {

    private final EnglishAnalyzer analyzer =
            EnglishAnalyzer.open(AnalyzerSettings.defaults().withThreads(1));
    private final Readout readout = new Readout(analyzer, Rulebook.bundled());
    private final PartialDate published;

    /** Of articles published on a day, {@code 2025-03-14}. */
    ArticlesRead(String published) {
        this.published = PartialDate.parse(published);
    }

    /** The contacts of an article. */
    List<Contact> contacts(@Nullable String title, String text) {
        return readout.read(article(title, text)).contacts();
    }

    /** Kind, status, first day and states of each contact, in order; {@code none} where there is none. */
    String lines(@Nullable String title, String text) {
        List<Contact> contacts = contacts(title, text);
        return contacts.isEmpty()
                ? "none"
                : contacts.stream().map(ArticlesRead::line).sorted().collect(Collectors.joining(", "));
    }

    private static String line(Contact contact) {
        String states = contact.states().stream().map(StateCode::value).sorted().collect(Collectors.joining(" "));
        return contact.kind().name().toLowerCase(Locale.ROOT) + " "
                + contact.status().name().toLowerCase(Locale.ROOT) + " " + contact.start() + " " + states;
    }

    private Article article(@Nullable String title, String text) {
        return new Article(
                ArticleId.ofText(text),
                "test.txt",
                null,
                null,
                title,
                List.of(),
                new PublicationDate(published, "field published", null),
                "en",
                text,
                List.of(new Block(BlockKind.BODY, new TextSpan(0, text.length()))));
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
