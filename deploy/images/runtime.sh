# Read by the scripts beside it: links a Java runtime from the JDK that find_jdk has found.

# All modules of a runtime, none of the tools for developers
link_runtime() {
    modules=$("$jdk/bin/java" --list-modules | sed 's/@.*//' | grep -vE \
        '^jdk\.(compiler|jlink|jpackage|jshell|javadoc|jdeps|jartool|jdi|jconsole|jstatd|hotspot\.agent|editpad|internal\.ed|internal\.le|internal\.opt|unsupported\.desktop|jcmd|accessibility|incubator\.vector)$' \
        | paste -s -d ,)
    "$jdk/bin/jlink" --add-modules "$modules" --strip-debug --no-man-pages --no-header-files --compress zip-6 \
        --output "$1" >&2
}
