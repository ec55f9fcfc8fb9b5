package dev.readout.language.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.readout.model.ReadoutException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the numbers in the model's answers stand for: the place in a list is the number.
 *
 * @param upos universal parts of speech
 * @param xpos Penn Treebank tags
 * @param deprel relations with subtypes
 * @param name {@code O}, {@code B-PER}, {@code I-PER} …
 * @param lemma rules that make the base form, see {@code LemmaRule}
 */
public record Labels(List<String> upos, List<String> xpos, List<String> deprel, List<String> name, List<String> lemma) {

    /** Copies the lists. */
    public Labels {
        upos = List.copyOf(upos);
        xpos = List.copyOf(xpos);
        deprel = List.copyOf(deprel);
        name = List.copyOf(name);
        lemma = List.copyOf(lemma);
    }

    /** Reads {@code labels.json}: an object of lists of strings. */
    static Labels read(byte[] json) {
        Map<String, List<String>> lists = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String field = parser.currentName();
                if (parser.nextToken() == JsonToken.START_ARRAY) {
                    lists.put(field, strings(parser));
                }
            }
        } catch (IOException e) {
            throw new ReadoutException(ReadoutException.Code.MODEL_DAMAGED, "the model's labels cannot be read", e);
        }
        return new Labels(
                list(lists, "upos"),
                list(lists, "xpos"),
                list(lists, "deprel"),
                list(lists, "ner"),
                list(lists, "lemma"));
    }

    private static List<String> strings(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            strings.add(parser.getText());
        }
        return strings;
    }

    private static List<String> list(Map<String, List<String>> lists, String field) {
        List<String> list = lists.get(field);
        if (list == null || list.isEmpty()) {
            throw new ReadoutException(
                    ReadoutException.Code.MODEL_DAMAGED, "the model's labels have no list \"" + field + "\"");
        }
        return list;
    }
}
