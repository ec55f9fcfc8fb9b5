import json
import pathlib
import tempfile
import unittest

from readout_training import gazetteer, names, plaintext, silver, treebank
from readout_training.sentences import spans, tags
from tests import samples


class Folder(unittest.TestCase):
    def setUp(self):
        holder = tempfile.TemporaryDirectory()
        self.addCleanup(holder.cleanup)
        self.folder = pathlib.Path(holder.name)


class Treebank(Folder):
    def setUp(self):
        super().setUp()
        self.path = samples.write(self.folder, "a.conllu", samples.TREEBANK)

    def test_documents_paragraphs_and_words(self):
        documents = treebank.read(self.path)
        self.assertEqual([2, 1], [len(d) for d in documents])
        self.assertEqual([True, False, True], [s.paragraph for d in documents for s in d])
        self.assertEqual(["Peruvian", "officials", "agreed", "."], documents[0][1].words)
        self.assertEqual([2, 3, 0, 3], documents[0][1].heads)
        self.assertIsNone(documents[0][0].names)

    def test_entities_become_names_without_titles_and_descriptions(self):
        first, second = treebank.read(self.path, names=True)[0]
        self.assertEqual([(4, 4, "PER"), (8, 8, "LOC")], spans(first.names))
        self.assertEqual([(0, 0, "NORP")], spans(second.names))


class NameSets(Folder):
    def test_crossner(self):
        path = samples.write(self.folder, "x.txt", "The\tO\nFree\tB-politicalparty\nParty\tI-politicalparty\nbacked\tO\nPresident\t"
                             "B-politician\nDiaz\tI-politician\nand\tO\nEsperanto\tB-misc\n\nIn\tO\nPeru\tB-country\n\n")
        first, second = (d[0] for d in names.crossner(path))
        self.assertEqual(["O", "B-ORG", "I-ORG", "O", "O", "B-PER", "O", "O/EVENT/NORP"], first.names)
        self.assertEqual(["O", "B-LOC"], second.names)

    def test_wikigold(self):
        path = samples.write(self.folder, "w.txt", "Peruvian I-MISC\nNet I-ORG\nWorks I-ORG\n. O\n\n-DOCSTART- O\nLima I-LOC\n\n")
        first, second = names.wikigold(path)
        self.assertEqual(["B-NORP", "B-ORG", "I-ORG", "O/EVENT"], first[0].names)
        self.assertEqual(["B-LOC"], second[0].names)

    def test_universal_ner(self):
        path = samples.write(self.folder, "u.iob2", "# newdoc id = a\n# sent_id = 1\n1\tAna\tB-PER\t-\t-\n2\twon\tO\t-\t-\n\n")
        self.assertEqual(["B-PER", "O/EVENT"], names.uner(path)[0][0].names)

    def test_re3d_keeps_every_fifth_document_and_one_source_out(self):
        for source, n in (("Agency", 6), ("BBC Online", 2)):
            folder = self.folder / source
            folder.mkdir()
            rows = [dict(_id=f"{i}", text="The people of Lima met Colonel Ana Diaz.") for i in range(n)]
            samples.write(folder, "documents.json", "".join(json.dumps(r) + "\n" for r in rows))
            marks = [(0, 18, "Organisation", 1), (14, 18, "Location", 0.1), (23, 39, "Person", 0.9), (4, 10, "Person", 0.2)]
            samples.write(folder, "entities.json", "".join(json.dumps(dict(
                documentId=f"{i}", begin=b, end=e, type=t, confidence=c)) + "\n" for i in range(n) for b, e, t, c in marks))
        found = names.re3d(self.folder)
        self.assertEqual([("0", False), ("1", False), ("2", False), ("3", False), ("4", True), ("5", False)],
                         [(i, h) for i, h, _ in found])
        sentence = found[0][2][0]
        self.assertEqual([("Lima", "LOC"), ("Ana Diaz", "PER")],
                         [(" ".join(sentence.words[a:b + 1]), k) for a, b, k in spans(sentence.names)])


class Tags(unittest.TestCase):
    def test_longer_names_win(self):
        self.assertEqual(["O", "B-ORG", "I-ORG", "O"], tags(4, [(1, 1, "LOC"), (1, 2, "ORG")]))

    def test_spans_undo_tags(self):
        found = [(0, 0, "PER"), (1, 2, "PER"), (4, 4, "LOC")]
        self.assertEqual(found, spans(tags(6, found)))

    def test_a_name_may_begin_with_an_inside_tag(self):
        self.assertEqual([(0, 1, "LOC"), (2, 2, "ORG")], spans(["I-LOC", "I-LOC", "I-ORG"]))


class Gazetteer(unittest.TestCase):
    def test_persons_are_trimmed(self):
        for text, name in (("the Peruvian Foreign Minister Ana Diaz", "Ana Diaz"), ("Mr. Diaz 's", "Diaz"),
                           ("Sheikh Ali bin Omar al - Noor", "Ali bin Omar al - Noor"), ("the minister", None), ("He", None)):
            words = text.split()
            span = gazetteer.trimmed(words, 0, len(words) - 1, "PER")
            self.assertEqual(name, span and " ".join(words[span[0]:span[1] + 1]), text)

    def test_states_and_nationalities(self):
        words = "South Korean envoys left the United States for South Korea".split()
        found = gazetteer.with_groups(words, gazetteer.with_states(words, ["O"] * len(words)))
        self.assertEqual([(0, 1, "NORP"), (5, 6, "LOC"), (8, 9, "LOC")], spans(found))


class PlainText(unittest.TestCase):
    def test_words(self):
        for text, words in (("don’t, cannot", "do n’t , can not"), ("U.S.-led talks", "U.S. - led talks"),
                            ("China’s $1,969.50", "China ’s $ 1,969.50"), ("a pre-war e-mail", "a pre-war e-mail"),
                            ("Mr. Diaz, J. Ruiz and Dr. Li.", "Mr. Diaz , J. Ruiz and Dr. Li .")):
            self.assertEqual(words.split(), [w for w, _, _ in plaintext.words(text)], text)

    def test_places_are_those_of_the_text(self):
        text = "Two words.\nIn “two” lines. And more?"
        for paragraph in plaintext.sentences(text):
            for sentence in paragraph:
                for word, start, end in sentence:
                    self.assertEqual(word, text[start:end])
        self.assertEqual([1, 2], [len(p) for p in plaintext.sentences(text)])


class Silver(unittest.TestCase):
    def test_rules(self):
        for text, found in (
                ("Foreign Minister Ana Diaz spoke", [("Ana Diaz", "PER")]),
                ("the Department of State said", [("Department of State", "ORG")]),
                ("the Ministry of Health and Welfare said", [("Ministry of Health and Welfare", "ORG")]),
                ("at the Lima Trade Summit today", [("Lima Trade Summit", "EVENT")]),
                ("the United Nations Security Council met", [("United Nations Security Council", "ORG")]),
                ("Secretary of State", [])):
            words = text.split()
            self.assertEqual(found, [(" ".join(words[a:b + 1]), k) for a, b, k in silver.rule_names(words)], text)

    def test_what_nobody_is_sure_of_is_left_out(self):
        words = "Envoys from Lima praised Xylo today".split()
        sure = [True, True, True, True, False, True]
        self.assertEqual(["O", "O", "B-LOC", "O", silver.UNSURE, "O"],
                         silver.combined(words, [(2, 2, "LOC"), (4, 4, "ORG")], sure))


if __name__ == "__main__":
    unittest.main()
