# Finds the JDK and Maven, or says in one line what is missing. Sourced by ./readout and ./build.

# Ends with a message on standard error.
fail() {
    echo "readout: $1" >&2
    exit 1
}

# Sets $java to a Java 17 or newer: that of JAVA_HOME, else the one on the path.
need_java() {
    if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/java" ]; then
        java="$JAVA_HOME/bin/java"
    else
        java=$(command -v java) || fail "needs a JDK 17 or newer: set JAVA_HOME, or put java on the PATH"
    fi
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
    [ "${version:-0}" -ge 17 ] || fail "needs a JDK 17 or newer; $java is ${version:-of an unknown version}"
}

# As need_java, and there must be a compiler beside it.
need_jdk() {
    need_java
    if [ -n "${JAVA_HOME:-}" ]; then
        [ -x "$JAVA_HOME/bin/javac" ] || fail "needs a JDK, and JAVA_HOME ($JAVA_HOME) has no javac"
    else
        command -v javac > /dev/null || fail "needs a JDK 17 or newer: there is a java on the PATH, but no javac"
    fi
}

need_maven() {
    command -v mvn > /dev/null || fail "needs Maven 3.8 or newer to build: put mvn on the PATH"
}

# install PACKAGE PURPOSE: Debian's package, where this user may install any; status 1 where not.
install() {
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo > /dev/null && sudo -n true 2> /dev/null; then
        as_root="sudo -n"
    else
        return 1
    fi
    command -v apt-get > /dev/null || return 1
    echo "readout: installing Debian's $1 for $2 …" >&2
    $as_root apt-get install -y -q --no-install-recommends "$1" > /dev/null 2>&1 ||
        { $as_root apt-get update -q > /dev/null && $as_root apt-get install -y -q --no-install-recommends "$1" > /dev/null; }
}
