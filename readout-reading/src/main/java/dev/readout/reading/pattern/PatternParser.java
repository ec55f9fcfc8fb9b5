package dev.readout.reading.pattern;

import dev.readout.reading.source.RulebookSyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads patterns.
 *
 * <pre>
 * pattern   = word link*
 * word      = "{" [ test { ";" test } ] "}" [ "=" name ]
 * test      = ["!"] attribute ":" value { "|" value }
 * attribute = "lemma" "form" "pos" "tag" "rel" "class" "name" "actor"
 * link      = ["?" | "!"] direction [ relation { "|" relation } ] ( word | "(" pattern ")" )
 * direction = "&gt;" child  "&gt;&gt;" below  "&lt;" head  "&lt;&lt;" above  "." next word
 * relation  = a UD relation, with or without subtype and preposition: nsubj, obl(with), nmod(between|with),
 *             or "subject", "object": who does it and who undergoes it, in the passive too and across
 *             coordination, infinitives and relative clauses
 * </pre>
 *
 * <p>Links hang on the first word of their pattern; a bracketed pattern has links of its own. Example: {@code
 * {class:light-verb} >subject {}=party >obj ({class:contact-noun}=act >nmod(with) {}=party)}.
 */
public final class PatternParser {

    private final String file;
    private final int line;
    private final int offset;
    private final String text;
    private int at;

    private PatternParser(String file, int line, int offset, String text) {
        this.file = file;
        this.line = line;
        this.offset = offset;
        this.text = text;
    }

    /**
     * Reads a pattern.
     *
     * @param file name of the file that it stands in
     * @param line its line there, from 1
     * @param offset columns before it in its line
     * @param text the pattern
     * @throws RulebookSyntaxException if it is none
     */
    public static NodePattern parse(String file, int line, int offset, String text) {
        PatternParser parser = new PatternParser(file, line, offset, text);
        NodePattern pattern = parser.pattern();
        parser.skipBlanks();
        if (parser.at < text.length()) {
            throw parser.fault("nothing more may follow here");
        }
        return pattern;
    }

    private NodePattern pattern() {
        NodePattern word = word();
        List<Link> links = new ArrayList<>();
        skipBlanks();
        while (at < text.length() && text.charAt(at) != ')') {
            links.add(link());
            skipBlanks();
        }
        return new NodePattern(word.tests(), word.name(), links);
    }

    private NodePattern word() {
        expect('{');
        List<WordTest> tests = new ArrayList<>();
        skipBlanks();
        while (peek() != '}') {
            tests.add(test());
            skipBlanks();
            if (peek() == ';') {
                at++;
            } else if (peek() != '}') {
                throw fault("expected ; or }");
            }
            skipBlanks();
        }
        at++;
        return new NodePattern(tests, name(), List.of());
    }

    private WordTest test() {
        skipBlanks();
        boolean negated = take('!');
        int start = at;
        String name = run("a-z");
        WordTest.Attribute attribute = Arrays.stream(WordTest.Attribute.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> faultAt(start, "no attribute is called \"" + name + "\""));
        expect(':');
        return new WordTest(attribute, values("[^;}|]"), negated);
    }

    private @Nullable String name() {
        if (!take('=')) {
            return null;
        }
        int start = at;
        String name = run("a-zA-Z");
        if (name.isEmpty()) {
            throw faultAt(start, "a name must follow =");
        }
        return name;
    }

    private Link link() {
        Link.Mode mode = take('?') ? Link.Mode.OPTIONAL : take('!') ? Link.Mode.FORBIDDEN : Link.Mode.REQUIRED;
        Link.Direction direction = direction();
        skipBlanks();
        List<String> relations = new ArrayList<>();
        List<String> cases = new ArrayList<>();
        while (at < text.length() && Character.isLetter(peek())) {
            relations.add(run("a-z:"));
            if (take('(')) {
                cases.addAll(values("[a-z ]"));
                expect(')');
            }
            take('|');
            skipBlanks();
        }
        return new Link(direction, relations, cases, mode, target());
    }

    private NodePattern target() {
        skipBlanks();
        if (!take('(')) {
            return word();
        }
        skipBlanks();
        NodePattern pattern = pattern();
        expect(')');
        return pattern;
    }

    private Link.Direction direction() {
        if (take('.')) {
            return Link.Direction.NEXT;
        }
        if (take('>')) {
            return take('>') ? Link.Direction.DESCENDANT : Link.Direction.CHILD;
        }
        if (take('<')) {
            return take('<') ? Link.Direction.ANCESTOR : Link.Direction.PARENT;
        }
        throw fault("expected a direction: > >> < << or .");
    }

    private List<String> values(String characters) {
        List<String> values = new ArrayList<>();
        do {
            int start = at;
            while (at < text.length() && String.valueOf(text.charAt(at)).matches(characters)) {
                at++;
            }
            String value = text.substring(start, at).strip();
            if (value.isEmpty()) {
                throw faultAt(start, "expected a value");
            }
            values.add(value);
        } while (take('|'));
        return values;
    }

    private String run(String characters) {
        int start = at;
        while (at < text.length() && String.valueOf(text.charAt(at)).matches("[" + characters + "]")) {
            at++;
        }
        return text.substring(start, at);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean take(char c) {
        if (peek() == c && at < text.length()) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        skipBlanks();
        if (!take(c)) {
            throw fault("expected " + c);
        }
    }

    private RulebookSyntaxException fault(String what) {
        return faultAt(at, what);
    }

    private RulebookSyntaxException faultAt(int place, String what) {
        return new RulebookSyntaxException(file, line, offset + place + 1, what);
    }
}
