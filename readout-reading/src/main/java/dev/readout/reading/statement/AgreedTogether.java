package dev.readout.reading.statement;

import dev.readout.model.record.Agreement;
import dev.readout.model.record.Derivation;
import dev.readout.model.record.Evidence;
import dev.readout.model.record.StateCode;
import dev.readout.model.record.Statement;
import dev.readout.model.record.StatementAct;
import dev.readout.reading.text.OrderedSets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Who agreed has spoken: where a sentence tells that sides agreed or decided and nobody in it was found to say so ({@code They
 * also decided to send a mission}), each of them states it.
 */
public final class AgreedTogether {

    private static final Set<String> SAID =
            Set.of("agreement.agree", "agreement.listed", "agreement.agreed-by-nobody-named");
    private static final String BOTH = "both sides";
    private static final String ALL = "member states";

    private AgreedTogether() {}

    /** The statements with those that agreements tell besides, in the order of the text. */
    public static List<Statement> with(List<Statement> statements, List<Agreement> agreements) {
        Set<Evidence> spoken = statements.stream().map(Statement::evidence).collect(OrderedSets.collector());
        List<Statement> all = new ArrayList<>(statements);
        for (Agreement agreement : agreements) {
            Derivation derivation = agreement.derivation();
            if (SAID.contains(derivation.rule()) && !spoken.contains(agreement.evidence())) {
                agreement.parties().forEach(party -> all.add(said(agreement, party)));
            }
        }
        all.sort(Comparator.comparingInt(told -> told.evidence().span().start()));
        return List.copyOf(all);
    }

    private static Statement said(Agreement agreement, StateCode party) {
        return new Statement(
                agreement.parties().size() > 1 ? BOTH : ALL,
                party,
                null,
                StatementAct.AGREE,
                agreement.text(),
                List.of(),
                null,
                agreement.topics(),
                List.of(),
                null,
                agreement.evidence(),
                agreement.derivation());
    }
}
