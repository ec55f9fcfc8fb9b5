package dev.readout.cli;

import dev.readout.collect.CollectSettings;
import dev.readout.collect.net.AddressRules;
import dev.readout.collect.source.SourceFile;
import dev.readout.model.source.Source;
import dev.readout.model.source.SourceForm;
import dev.readout.model.source.SourceKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what to collect, how, and where to keep it. */
final class CollectOptions {

    private static final Path USUAL = Path.of("sources.toml");

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--sources",
            paramLabel = "FILE|URL",
            description = {
                "A file of sources (TOML, or OPML of a feed reader), a list of addresses (.txt), or the address of a",
                "feed, a sitemap or a page; may be given again (default: sources.toml)."
            })
    private List<String> sources = new ArrayList<>();

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            defaultValue = "readout-archive",
            description = "The folder where all that was fetched is kept as WARC (default: ${DEFAULT-VALUE}).")
    private Path archive = Path.of("readout-archive");

    @Option(
            names = "--contact",
            paramLabel = "WHO",
            description =
                    "How those who are asked can reach you: an address of mail or of a page. The file of sources may say it.")
    private @Nullable String contact;

    @Option(
            names = "--delay",
            paramLabel = "TIME",
            defaultValue = "2s",
            description =
                    "Between two requests to a host, at least (default: ${DEFAULT-VALUE}); robots.txt may want more.")
    private String delay = "2s";

    @Option(
            names = "--allow-private",
            description = "Ask addresses of this machine and of private networks too; without it they are refused.")
    private boolean allAllowed;

    @Option(
            names = "--allow-address",
            paramLabel = "BLOCK",
            description = "Ask these of them only: 127.0.0.1, 10.1.0.0/16, fd00::/8; may be given again.")
    private List<String> allowed = new ArrayList<>();

    /**
     * What is followed, and who asks.
     *
     * @param contact how the user can be reached
     * @param sources the sources, in the order given
     */
    record Plan(String contact, List<Source> sources) {

        /** Copies the list. */
        Plan {
            sources = List.copyOf(sources);
        }
    }

    /** The folder of archives. */
    Path archive() {
        return archive;
    }

    /**
     * Reads what is to be followed.
     *
     * @param further sources given elsewhere on the command line
     */
    Plan plan(List<String> further) {
        List<String> named = new ArrayList<>(sources);
        named.addAll(further);
        if (named.isEmpty() && Files.exists(USUAL)) {
            named.add(USUAL.toString());
        }
        if (named.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(), "Which sources? Name a file, a URL, or have a sources.toml.");
        }
        List<Source> all = new ArrayList<>();
        Optional<String> told = Optional.ofNullable(contact);
        for (String one : named) {
            if (isList(one)) {
                all.add(new Source(one, one, SourceForm.LIST, null, SourceKind.UNKNOWN, null));
            } else if (one.contains("://")) {
                all.add(Source.at(one));
            } else {
                SourceFile file = SourceFile.read(Path.of(one));
                told = told.or(file::contact);
                all.addAll(file.sources());
            }
        }
        return new Plan(
                told.orElseThrow(
                        () -> new ParameterException(
                                spec.commandLine(),
                                "Who asks? Those who are asked want to know: --contact you@example.org, or contact = \"…\" in sources.toml.")),
                all);
    }

    /** How to collect for a plan. */
    CollectSettings settings(Plan plan) {
        try {
            CollectSettings usual = CollectSettings.usual("Readout/" + Version.number(), plan.contact(), addresses());
            return usual.withDelay(Lengths.parse(delay));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    /** The length of time that an option names. */
    Duration length(String option, String written) {
        try {
            return Lengths.parse(written);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), option + ": " + e.getMessage(), e);
        }
    }

    private AddressRules addresses() {
        return allAllowed ? AddressRules.withPrivate() : AddressRules.withBlocks(allowed);
    }

    private static boolean isList(String named) {
        return !named.contains("://") && named.toLowerCase(Locale.ROOT).endsWith(".txt");
    }
}
