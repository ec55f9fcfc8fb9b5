package dev.readout.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A PostgreSQL cluster of the tests' own: in a temporary folder, on a free port, made with the binaries that Debian's
 * package {@code postgresql} installs, and gone when the process ends. The server refuses to be root; where the tests are,
 * it is started as the user {@code postgres}.
 */
final class PostgresqlCluster {

    /** Where Debian puts the binaries, one folder for each major version. */
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    private static final String ACCOUNT = "postgres";

    private final Path folder;
    private final int port;
    private final Process server;

    private PostgresqlCluster(Path bin, Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        command(bin.resolve("initdb"), "-D", data(), "-U", ACCOUNT, "-A", "trust", "-E", "UTF8", "--no-locale", "-N");
        this.server = start(bin);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
    }

    /**
     * A cluster whose server answers.
     *
     * @throws IllegalStateException if no PostgreSQL is installed
     */
    static PostgresqlCluster started() {
        try {
            Path bin = binaries();
            Path folder = Files.createTempDirectory("readout-postgresql");
            if (isRoot()) {
                UserPrincipal account =
                        folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(ACCOUNT);
                Files.setOwner(folder, account);
            }
            PostgresqlCluster cluster = new PostgresqlCluster(bin, folder, freePort());
            cluster.awaitReady();
            return cluster;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
    }

    /** The address of its database, for the superuser. */
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=" + ACCOUNT;
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Process start(Path bin) throws IOException {
        List<String> line = asAccount();
        line.addAll(List.of(
                bin.resolve("postgres").toString(),
                "-D",
                data(),
                "-p",
                Integer.toString(port),
                "-k",
                folder.toString(),
                "-h",
                "127.0.0.1",
                "-F"));
        return new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile())
                .start();
    }

    private void awaitReady() {
        SQLException last = new SQLException("not tried");
        for (int i = 0; i < 200 && server.isAlive(); i++) {
            try (Connection connection = DriverManager.getConnection(url())) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                last = e;
                pause();
            }
        }
        throw new IllegalStateException("PostgreSQL does not answer on port " + port, last);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void end() {
        server.destroy();
        try {
            if (!server.waitFor(5, TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void command(Path program, String... arguments) throws IOException {
        List<String> line = asAccount();
        line.add(program.toString());
        line.addAll(List.of(arguments));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", line) + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static List<String> asAccount() {
        return isRoot()
                ? new ArrayList<>(
                        List.of("setpriv", "--reuid=" + ACCOUNT, "--regid=" + ACCOUNT, "--clear-groups", "--"))
                : new ArrayList<>();
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The folder with the newest version's binaries. */
    private static Path binaries() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            throw new IllegalStateException(
                    "the contract of the store is tested on PostgreSQL too, and no PostgreSQL is installed in "
                            + INSTALLED + ": install Debian's package postgresql, or run ./build, which does");
        }
        try (Stream<Path> versions = Files.list(INSTALLED)) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max(Comparator.comparingInt(PostgresqlCluster::number))
                    .orElseThrow(() -> new IllegalStateException("no initdb under " + INSTALLED))
                    .resolve("bin");
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(String.valueOf(version.getFileName()).replaceAll("\\D.*", ""));
    }
}
