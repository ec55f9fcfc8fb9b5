package dev.readout.reading.rule;

import dev.readout.model.analysis.AnalyzedArticle;
import dev.readout.model.analysis.Token;
import dev.readout.reading.lexicon.Lexicon;
import dev.readout.reading.source.RulebookFiles;
import dev.readout.reading.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * All rules and tables of a reading. Immutable; may be shared between threads.
 *
 * @param lexicon the tables
 * @param rules the rules, by precedence, highest first, then by id: never by their order in the files
 * @param version tells two rulebooks apart: a sum over all files
 */
public record Rulebook(Lexicon lexicon, List<Rule> rules, String version) {

    private static final Comparator<Rule> PRECEDENCE =
            Comparator.comparingInt(Rule::precedence).reversed().thenComparing(Rule::id);

    /** Copies the rules. */
    public Rulebook {
        rules = List.copyOf(rules);
    }

    /** The rulebook that comes with Readout. */
    public static Rulebook bundled() {
        return of(RulebookFiles.bundled());
    }

    /**
     * A rulebook out of files; of rules with one id the last one stands.
     *
     * @throws dev.readout.reading.source.RulebookSyntaxException if a file is not as it must be
     */
    public static Rulebook of(RulebookFiles files) {
        Map<String, Rule> byId = new TreeMap<>();
        for (SourceFile file : files.ending(".rules")) {
            new RuleParser(file).rules().forEach(rule -> byId.put(rule.id(), rule));
        }
        List<Rule> rules = byId.values().stream().sorted(PRECEDENCE).toList();
        return new Rulebook(Lexicon.of(files), rules, version(files));
    }

    /** The same for the reading of one article: its tables remember what they said of the article's words. For one thread. */
    public Rulebook remembering(AnalyzedArticle article) {
        List<List<String>> sentences = article.parse().sentences().stream()
                .map(sentence -> sentence.tokens().stream().map(Token::form).toList())
                .toList();
        return new Rulebook(lexicon.remembering(sentences), rules, version);
    }

    /** The rules that yield a sort of fact, by precedence. */
    public List<Rule> yielding(String fact) {
        return rules.stream().filter(rule -> rule.fact().equals(fact)).toList();
    }

    private static String version(RulebookFiles files) {
        CRC32 sum = new CRC32();
        files.ending("")
                .forEach(file -> sum.update(
                        (file.name() + "\n" + String.join("\n", file.lines())).getBytes(StandardCharsets.UTF_8)));
        return "1-" + Long.toHexString(sum.getValue());
    }
}
