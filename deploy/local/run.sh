# Read by the commands beside it: finds a fit JDK, builds what is not built, runs the program.
# `here` is this folder.

root=$(CDPATH= cd -- "$here/../.." && pwd)
least=25

# The major version of the JDK in this folder; nothing where there is none with a compiler.
major() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return
    "$1/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p'
}

# Sets `jdk` to the first JDK that is new enough, `seen` to what was looked at.
find_jdk() {
    on_path=$(command -v java || true)
    while [ -n "$on_path" ] && [ -L "$on_path" ]; do
        link=$(readlink "$on_path")
        case $link in /*) on_path=$link ;; *) on_path=$(dirname "$on_path")/$link ;; esac
    done
    seen=
    for folder in "${JAVA_HOME:-}" "${on_path%/bin/java}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
        "$HOME"/.asdf/installs/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -n "$folder" ] && [ -d "$folder" ] || continue
        version=$(major "$folder")
        seen="$seen
  $folder: ${version:-no JDK}"
        if [ "${version:-0}" -ge $least ] 2>/dev/null; then jdk=$folder; return; fi
    done
    cat >&2 <<TEXT
failed: no JDK $least or newer found. Looked at JAVA_HOME, at java on the PATH, and in /usr/lib/jvm, /usr/java, /opt,
~/.sdkman, ~/.jdks, ~/.local/share/mise, ~/.asdf and /Library/Java/JavaVirtualMachines:${seen:-
  nothing there}
Install one, or set JAVA_HOME to it.
TEXT
    exit 1
}

# Whether a result is missing or older than a source of its module.
stale() {
    [ -e "$2" ] || return 0
    [ -n "$(find "$root/$1/src/main" -newer "$2" -type f 2>/dev/null | head -n 1)" ]
}

# What runs: the program of this module; unless `services` is empty, the services and servers as well.
build() {
    need=
    modules=
    for service in ${services-ingest enrich publish}; do
        modules="$modules$service-service,"
        # A jar without its libraries is what an interrupted build leaves
        jar=$(find "$root/$service-service/target" -maxdepth 1 -name "$service-service-*.jar" -size +10000k 2>/dev/null \
            | xargs -r ls -t | head -n 1)
        if stale "$service-service" "${jar:-none}" || [ "$root/pom.xml" -nt "$jar" ] \
            || [ "$root/$service-service/pom.xml" -nt "$jar" ]; then need="$need $service-service"; fi
    done
    stale deploy/local "$root/deploy/local/target/classes/news/dateline/local/Up.class" && need="$need deploy/local"
    [ -z "$modules" ] || ls "$root"/deploy/local/servers/target/dependency-maven-plugin-markers/*elasticsearch* >/dev/null 2>&1 \
        || need="$need deploy/local/servers"
    [ -n "$need" ] || return 0
    command -v mvn >/dev/null || { echo "failed: Maven (mvn) is not on the PATH; it builds$need" >&2; exit 1; }
    echo "building what is missing or older than its sources:$(echo "$need" | xargs -n 1 | sort -u | xargs printf ' %s')"
    log=$root/target/up-build.log
    mkdir -p "$root/target"
    # One build at a time, where the system can hold a lock
    lock=$(command -v flock || true)
    # The checks belong to `mvn verify`; here only what runs is built
    (cd "$root" && JAVA_HOME=$jdk ${lock:+"$lock" "$root/target/up-build.lock"} mvn -B -T 2 package -Dmaven.test.skip \
        -Dformatter.skip -Denforcer.skip -pl "${modules}deploy/local" -am) \
        >"$log" 2>&1 || {
        tail -n 20 "$log" >&2
        echo "failed: the build; all it said is in $log" >&2
        exit 1
    }
    # What was up to date keeps its time otherwise, and would look stale again
    touch "$root/deploy/local/target/classes/news/dateline/local/Up.class"
    [ -z "$modules" ] || touch "$root"/*-service/target/*-service-*.jar
}

run() {
    program=$1
    shift
    find_jdk
    build
    # Where nobody has set a language (a container, cron), Java takes the terminal for ASCII and prints "?" for all else
    case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in C | POSIX) utf8="-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8" ;; *) utf8= ;; esac
    exec "$jdk/bin/java" "-Xmx${heap:-128m}" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
        $utf8 -Ddateline.root="$root" \
        -cp "$here/target/classes:$here/target/lib/*" "news.dateline.local.$program" "$@"
}
