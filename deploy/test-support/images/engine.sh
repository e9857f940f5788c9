# Read by the scripts that prove something in containers: a Docker engine of their own that is gone afterwards. `root`
# is the checkout. With DOCKER_HOST set, that engine is used and left as it is.
#
# What is missing of Docker is unpacked from the distribution's packages under target/, not installed. The engine gets a
# bridge of its own without routing: containers reach this machine and each other, nothing else. It touches neither
# firewall nor ip_forward.
tools=$root/deploy/test-support/target/engine-tools

# Puts on the PATH what is not there, unpacked from packages; `find_tools PROGRAM...` names more than Docker needs
find_tools() {
    missing=
    for tool in dockerd docker containerd runc debootstrap ip iptables "$@"; do
        command -v $tool >/dev/null || missing="$missing $tool"
    done
    [ -n "$missing" ] || return 0
    if [ ! -e "$tools/complete" ]; then
        echo "fetching$missing from the distribution"
        rm -rf "$tools"
        mkdir -p "$tools/packages"
        apt-cache show docker.io >/dev/null 2>&1 || apt-get update -qq
        packages=$(apt-get install -s --no-install-recommends docker.io debootstrap iproute2 iptables \
            | sed -n 's/^Inst \([^ ]*\) .*/\1/p')
        (cd "$tools/packages" && apt-get download -qq -o APT::Sandbox::User=root $packages)
        for package in "$tools"/packages/*.deb; do dpkg -x "$package" "$tools"; done
        rm -rf "$tools/packages"
        # What an installation would link: the engine calls it in its containers, for their names of each other
        ln -sf iptables-nft "$tools/usr/sbin/iptables"
        touch "$tools/complete"
    fi
    PATH=$PATH:$tools/usr/bin:$tools/usr/sbin:$tools/sbin:$tools/bin
    DEBOOTSTRAP_DIR=$tools/usr/share/debootstrap
    libraries=$(find "$tools" -name '*.so.*' -exec dirname {} + | sort -u | paste -s -d :)
    XTABLES_LIBDIR=$(dirname "$(find "$tools" -name libxt_standard.so | head -n 1)")
    export PATH DEBOOTSTRAP_DIR XTABLES_LIBDIR
}

start_engine() {
    [ -z "${DOCKER_HOST:-}" ] || { trap 'leave $?' EXIT; return 0; }
    work=$(mktemp -d)
    bridge=dtl$$
    trap 'leave $?' EXIT
    trap 'exit 130' INT TERM HUP
    # The first /24 of 172.30 that this machine does not use
    n=99
    while ip -o addr | grep -q " 172\.30\.$n\."; do n=$((n + 1)); done
    ip link add name $bridge type bridge
    ip addr add 172.30.$n.1/24 dev $bridge
    ip link set $bridge up
    # A proxy that is not there: the engine itself asks no registry
    LD_LIBRARY_PATH=${libraries:-} HTTP_PROXY=http://127.0.0.1:9 HTTPS_PROXY=http://127.0.0.1:9 NO_PROXY= \
        dockerd --data-root "$work/root" --exec-root "$work/exec" --pidfile "$work/pid" -H "unix://$work/docker.sock" \
            --bridge $bridge --iptables=false --ip6tables=false --ip-forward=false --ip-masq=false >"$work/log" 2>&1 &
    engine=$!
    # The ports of its containers are on this machine's loopback, also where this machine is itself a container
    export DOCKER_HOST="unix://$work/docker.sock" TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
    for _ in $(seq 100); do
        if docker version >/dev/null 2>&1; then return; fi
        kill -0 $engine 2>/dev/null || break
        sleep 0.3
    done
    tail -n 30 "$work/log" >&2
    echo "failed: the engine did not start" >&2
    exit 1
}

# What a script has to do before the engine goes; scripts that have something redefine it
before_end() { :; }

leave() {
    trap - EXIT INT TERM HUP
    before_end || true
    if [ -n "${engine:-}" ]; then
        kill $engine 2>/dev/null
        wait $engine || true
        ip link delete $bridge 2>/dev/null || true
        rm -rf "$work" || echo "left behind: $work" >&2
    fi
    exit $1
}
