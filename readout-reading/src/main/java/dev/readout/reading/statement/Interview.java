package dev.readout.reading.statement;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.text.TextSpan;
import dev.readout.reading.actor.Actor;
import dev.readout.reading.actor.Actors;
import dev.readout.reading.text.ArticleText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A newspaper's interview with an official whose questions and answers bear no label: paragraphs of their own that ask, and
 * behind each what is answered, behind a dash or in the first person. Columns, and explanations under questions, are none.
 */
final class Interview {

    private static final int FEWEST_QUESTIONS = 3;
    private static final int FEWEST_IN_FIRST_PERSON = 2;
    private static final int LONGEST_QUESTION = 400;

    private static final String QUOTED = "[\"“«„][^\"”»“]*[\"”»“]";
    private static final Pattern ASKS = Pattern.compile("^[^\"“«„'‘].*\\?$", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("^\\s*[—–-]\\s+");
    private static final Pattern FIRST = Pattern.compile("\\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|me)\\b(?!\\.)");
    private static final Pattern SECOND = Pattern.compile("\\b(?:you|your)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGGED = Pattern.compile(
            "[\"”]\\s*(?:\\p{L}+ ){1,3}(?:said|says|told|added|asked)\\b|\\b(?:said|says|told|added)\\b[^\"“”]{0,40}[\"“”]");
    private static final Pattern END = Pattern.compile(
            "^(?:(?:this|the) (?:conversation|interview)\\b|interview(?:ed)?(?: by|:)|[^.?!]{0,40}\\bwas (?:speaking|talking) (?:to|with)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** One paragraph of the body. */
    private record Paragraph(List<Sentence> sentences, String words) {

        boolean asks() {
            return ASKS.matcher(words).matches() && words.length() <= LONGEST_QUESTION;
        }

        boolean dashed() {
            return DASH.matcher(words).find();
        }

        boolean isIn(Pattern person) {
            return person.matcher(words.replaceAll(QUOTED, "")).find();
        }
    }

    private final ArticleText text;
    private final Actors actors;

    Interview(ArticleText text, Actors actors) {
        this.text = text;
        this.actors = actors;
    }

    /** Who speaks each sentence from the first question on, by the sentences' indices; nothing where it is no interview. */
    Map<Integer, Transcript.Turn> turns() {
        List<Paragraph> talk = talk();
        if (talk.size() < 2 * FEWEST_QUESTIONS) {
            return Map.of();
        }
        List<Boolean> asked = asked(talk);
        Optional<Actor> official = isConversation(talk, asked)
                ? new Interviewee(text, actors)
                        .above(talk.get(0).sentences().get(0).index())
                : Optional.empty();
        Map<Integer, Transcript.Turn> turns = new HashMap<>();
        for (int i = 0; official.isPresent() && i < talk.size(); i++) {
            Actor speaker = asked.get(i) ? null : official.get();
            for (Sentence sentence : talk.get(i).sentences()) {
                turns.put(sentence.index(), new Transcript.Turn(speaker, start(sentence)));
            }
        }
        return turns;
    }

    /** The paragraphs from the first question to the editor's last words. */
    private List<Paragraph> talk() {
        List<Paragraph> talk = new ArrayList<>();
        for (Paragraph paragraph : paragraphs()) {
            if (!talk.isEmpty() && END.matcher(paragraph.words()).matches()) {
                break;
            }
            if (!talk.isEmpty() || paragraph.asks()) {
                talk.add(paragraph);
            }
        }
        return talk;
    }

    private List<Paragraph> paragraphs() {
        Map<Integer, List<Sentence>> byPlace = new TreeMap<>();
        text.body()
                .forEach(sentence -> byPlace.computeIfAbsent(sentence.paragraph(), place -> new ArrayList<>())
                        .add(sentence));
        return byPlace.values().stream()
                .map(sentences -> new Paragraph(
                        sentences,
                        text.words(sentences
                                .get(0)
                                .span()
                                .cover(sentences.get(sentences.size() - 1).span()))))
                .toList();
    }

    /** Which paragraphs are the journalist's: those without a dash among dashes, every second one, or those that ask. */
    private static List<Boolean> asked(List<Paragraph> talk) {
        boolean dashes =
                talk.stream().filter(one -> one.dashed() && !one.asks()).count() >= FEWEST_QUESTIONS
                        && talk.stream().noneMatch(one -> one.dashed() && one.asks());
        boolean inTurn = isInTurn(talk);
        List<Boolean> asked = new ArrayList<>();
        for (int i = 0; i < talk.size(); i++) {
            Paragraph here = talk.get(i);
            boolean prompt =
                    here.isIn(SECOND) && !here.isIn(FIRST) && here.sentences().size() == 1;
            asked.add(dashes ? !here.dashed() : inTurn ? i % 2 == 0 : here.asks() || prompt);
        }
        return asked;
    }

    /** Whether question and answer take turns, a paragraph each. */
    private static boolean isInTurn(List<Paragraph> talk) {
        int turns = 0;
        for (int i = 0; i < talk.size(); i++) {
            if (talk.get(i).asks()) {
                turns += i % 2 == 0 ? 2 : -talk.size();
            }
        }
        return turns >= talk.size() / 2;
    }

    private static boolean isConversation(List<Paragraph> talk, List<Boolean> asked) {
        List<Paragraph> answers = new ArrayList<>();
        int questions = 0;
        boolean addressed = false;
        for (int i = 0; i < talk.size(); i++) {
            Paragraph here = talk.get(i);
            if (asked.get(i)) {
                questions += here.asks() ? 1 : 0;
                addressed |= here.isIn(SECOND);
            } else {
                answers.add(here);
            }
        }
        long first = answers.stream().filter(one -> one.isIn(FIRST)).count();
        long tagged = answers.stream()
                .filter(one -> TAGGED.matcher(one.words()).find())
                .count();
        return questions >= FEWEST_QUESTIONS
                && addressed
                && first >= FEWEST_IN_FIRST_PERSON
                && 3 * first >= answers.size()
                && 4 * tagged <= answers.size();
    }

    /** Where in a sentence its words begin, behind a dash. */
    private static int start(Sentence sentence) {
        TextSpan span = sentence.span();
        boolean dash = sentence.tokens().size() > 1 && sentence.token(1).form().matches("[—–-]+");
        return dash ? sentence.token(2).span().start() : span.start();
    }
}
