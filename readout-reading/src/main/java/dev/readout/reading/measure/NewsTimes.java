package dev.readout.reading.measure;

import dev.readout.model.analysis.Sentence;
import dev.readout.model.analysis.TimeExpression;
import dev.readout.model.analysis.TimexType;
import dev.readout.model.analysis.Token;
import dev.readout.model.time.PartialDate;
import dev.readout.reading.text.ArticleText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which sentences of an article tell its news, and which tell what went before: by the last day that was named. */
final class NewsTimes {

    private static final Set<String> PERFECT = Set.of("have", "has", "'ve", "’ve");
    private static final Set<String> BACK_THEN = Set.of("had", "'d", "’d");

    /** What a report's first sentences tell in the perfect has just been done. */
    private static final int LEAD = 2;

    private static final Set<String> ASIDE = Set.of("acl", "advcl");

    private final Set<Integer> news = new HashSet<>();
    private final Set<Integer> lead = new HashSet<>();

    NewsTimes(ArticleText text, NewsDays days) {
        text.body().stream().limit(LEAD).forEach(sentence -> lead.add(sentence.index()));
        boolean now = text.published() != null;
        for (Sentence sentence : text.body()) {
            List<PartialDate> past = text.times(sentence).stream()
                    .filter(time -> time.type() == TimexType.DATE || time.type() == TimexType.TIME)
                    .map(TimeExpression::start)
                    .filter(day -> day != null && !days.isAhead(day))
                    .map(PartialDate.class::cast)
                    .toList();
            now = text.published() != null
                    && (past.isEmpty() ? now : past.stream().anyMatch(days::isNow));
            if (now) {
                news.add(sentence.index());
            }
        }
    }

    /** Whether a sentence tells by a verb what has just been done. */
    boolean isNews(Sentence sentence, Token verb) {
        return news.contains(sentence.index()) && (isJustDone(sentence, verb) || isOfLead(sentence, verb));
    }

    /** {@code Chad has frozen the accounts of 12 firms}, at the head of a report. */
    private boolean isOfLead(Sentence sentence, Token verb) {
        return lead.contains(sentence.index())
                && verb.xpos().equals("VBN")
                && !ASIDE.contains(verb.relation())
                && sentence.children(verb, "aux").stream().anyMatch(word -> PERFECT.contains(word.form()));
    }

    private static boolean isJustDone(Sentence sentence, Token verb) {
        List<Token> aux = sentence.children(verb, "aux");
        if (verb.lemma().equals("have") || aux.stream().anyMatch(word -> BACK_THEN.contains(word.form()))) {
            return false;
        }
        return switch (verb.xpos()) {
            case "VBD", "VBZ", "VBP" -> true;
            case "VBN" ->
                aux.stream().anyMatch(word -> word.is("aux:pass"))
                        && aux.stream().noneMatch(word -> PERFECT.contains(word.form()));
            case "VBG" -> !aux.isEmpty();
            default -> false;
        };
    }
}
