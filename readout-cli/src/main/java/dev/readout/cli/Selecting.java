package dev.readout.cli;

import dev.readout.model.record.StateCode;
import dev.readout.model.time.PartialDate;
import dev.readout.pipeline.selection.Days;
import dev.readout.pipeline.selection.Pair;
import dev.readout.pipeline.selection.RecordSelection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The options that ask for a part of the record. */
final class Selecting {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = {"--since", "--from"},
            paramLabel = "DATE",
            converter = Iso.class,
            description = "Only what lies on or after a day, a month or a year: 2025-07-11, 2025-07, 2025.")
    private @Nullable PartialDate since;

    @Option(
            names = {"--until", "--to"},
            paramLabel = "DATE",
            converter = Iso.class,
            description = "Only what lies on or before a day, a month or a year.")
    private @Nullable PartialDate until;

    @Option(
            names = "--between",
            paramLabel = "STATE,STATE",
            converter = TwoStates.class,
            description = "Only what passed between two states or organisations: CHN,USA or CHN,IGO:EU.")
    private @Nullable Pair between;

    @Option(
            names = "--undated",
            description = "With --since or --until, keep contacts whose date is not known; else they are left out.")
    private boolean undated;

    /** What is asked for. */
    RecordSelection selection() {
        try {
            Days days = new Days(since == null ? null : since.firstDay(), until == null ? null : until.lastDay());
            return new RecordSelection(days, between, undated);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--since and --until: " + e.getMessage(), e);
        }
    }

    /** Whether everything is asked for. */
    boolean isAll() {
        return since == null && until == null && between == null;
    }

    /** The states to mark by colour, if two are asked for. */
    List<StateCode> pair() {
        return between == null ? List.of() : List.of(between.one(), between.other());
    }

    /** Reads a date. */
    static final class Iso implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String written) {
            try {
                return PartialDate.parse(written);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    /** Reads two codes. */
    static final class TwoStates implements ITypeConverter<Pair> {
        @Override
        public Pair convert(String written) {
            String[] codes = written.toUpperCase(Locale.ROOT).split(",", -1);
            if (codes.length != 2) {
                throw new TypeConversionException("two states are written CHN,USA, not \"" + written + "\"");
            }
            try {
                return new Pair(new StateCode(codes[0].strip()), new StateCode(codes[1].strip()));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
