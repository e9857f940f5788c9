# Read by the commands beside it: builds what is not built, runs the program. `here` is this folder.
. "$here/../local/run.sh"

bench() {
    program=$1
    shift
    find_jdk
    build
    if stale deploy/bench "$here/target/classes/news/dateline/bench/$program.class" || [ ! -d "$here/target/lib" ]; then
        (cd "$root" && JAVA_HOME=$jdk mvn -q -B package -Dmaven.test.skip -Dformatter.skip -Denforcer.skip \
            -pl deploy/bench -am) || exit 1
        touch "$here/target/classes/news/dateline/bench/$program.class"
    fi
    exec "$jdk/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED -Ddateline.root="$root" \
        -cp "$here/target/classes:$here/target/lib/*" "news.dateline.bench.$program" "$@"
}
