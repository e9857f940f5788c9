# Read by the scripts that build images: a base of Debian's smallest, made from its packages. `root` is the checkout.
suite=bookworm

# Sees to it that the engine has dateline-test/base; its file system is kept as target/images/base.tar
make_base() {
    kept=$root/deploy/test-support/target/images
    if [ ! -e "$kept/base.tar" ]; then
        mkdir -p "$kept"
        mirror=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null \
            | sed -n -E 's/^(URIs:|deb( \[[^]]*\])?) +(https?:[^ ]*\/debian\/?)( .*)?$/\3/p' | head -n 1)
        echo "making a base of Debian $suite" >&2
        debootstrap --variant=minbase $suite "$kept/base" "${mirror:-http://deb.debian.org/debian}" \
            >"$kept/base.log" 2>&1 || { tail -n 30 "$kept/base.log" >&2; exit 1; }
        tar -c -C "$kept/base" --exclude=./dev/* --exclude=./var/cache/apt --exclude=./var/lib/apt . >"$kept/base.half"
        mv "$kept/base.half" "$kept/base.tar"
        rm -rf "$kept/base"
    fi
    docker import "$kept/base.tar" dateline-test/base >/dev/null
}
