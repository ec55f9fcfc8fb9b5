package dev.readout.reading.actor;

import dev.readout.model.record.StateCode;
import dev.readout.reading.lexicon.StateName;
import dev.readout.reading.text.ArticleText;
import java.util.regex.Pattern;

/**
 * Which of two neighbours is meant by {@code Congo} and {@code Congolese}: the Republic where the article names that one
 * and not the other, else the Democratic Republic, of which most news is. The table gives both words to the latter.
 */
final class CongoNames {

    private static final StateCode DEMOCRATIC = new StateCode("COD");
    private static final StateCode REPUBLIC = new StateCode("COG");
    private static final Pattern OF_DEMOCRATIC =
            Pattern.compile("Democratic Republic of (?:the )?Congo|\\bDRC\\b|\\bD\\.?R\\.? Congo\\b|Kinshasa");
    private static final Pattern OF_REPUBLIC =
            Pattern.compile("(?<!Democratic )Republic of (?:the )?Congo|Brazzaville");

    private final boolean republic;

    CongoNames(ArticleText text) {
        String words = text.article().text();
        this.republic = OF_REPUBLIC.matcher(words).find()
                && !OF_DEMOCRATIC.matcher(words).find();
    }

    /** The name, with the state that this article means by it. */
    StateName resolve(StateName name) {
        return republic && name.code().equals(DEMOCRATIC)
                ? new StateName(REPUBLIC, name.sort(), "Republic of the Congo")
                : name;
    }

    /** The role, with the state that this article means. */
    Role resolve(Role role) {
        return republic && DEMOCRATIC.equals(role.state())
                ? new Role(role.title(), role.rank(), REPUBLIC, role.usual())
                : role;
    }
}
