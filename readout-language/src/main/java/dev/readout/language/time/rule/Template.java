package dev.readout.language.time.rule;

import dev.readout.language.time.meaning.Argument;
import dev.readout.language.time.meaning.Arguments;
import dev.readout.language.time.meaning.MeaningKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a rule makes a meaning of what its pattern bound. */
interface Template {

    /**
     * The argument that comes of what was bound.
     *
     * @param bound the value of each name, null where the text left it out
     */
    @Nullable
    Argument fill(Function<String, @Nullable Argument> bound);

    /** A constant. */
    record Constant(Argument value) implements Template {
        @Override
        public Argument fill(Function<String, @Nullable Argument> bound) {
            return value;
        }
    }

    /** A bound name. */
    record Name(String name) implements Template {
        @Override
        public @Nullable Argument fill(Function<String, @Nullable Argument> bound) {
            return bound.apply(name);
        }
    }

    /** A meaning of the kind with these arguments. */
    record Call(MeaningKind kind, Map<String, Template> arguments) implements Template {
        @Override
        public Argument fill(Function<String, @Nullable Argument> bound) {
            Map<String, Argument> filled = new LinkedHashMap<>();
            arguments.forEach((name, template) -> {
                Argument value = template.fill(bound);
                if (value != null) {
                    filled.put(name, value);
                }
            });
            return Argument.of(kind.of(new Arguments(filled)));
        }
    }
}
